package io.deadlinewatch.briefing.ntfy;

import io.deadlinewatch.briefing.post.PlainMarkup;
import io.deadlinewatch.briefing.post.PlainParts;
import io.deadlinewatch.briefing.post.Post;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.text.WebAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * An alert for ntfy ({@code docs.ntfy.sh/publish/#publish-as-json}): plain text, of which a message
 * takes 4,096 bytes, before it becomes a file that nobody opens. What has no room is left out from
 * the end, but for the small print.
 */
public final class NtfyMessage {
  private static final int MOST_BYTES = 4_000;
  private static final int TITLE = 250;
  private static final int QUIET = 2;
  private static final int USUAL = 3;
  private static final PlainMarkup MARKUP = new PlainMarkup(0.38);

  private NtfyMessage() {}

  /**
   * What the root of an ntfy server takes, JSON.
   *
   * @param topic where it is published
   * @param late whether it must say first as of when it speaks
   */
  public static String payload(String topic, PostedAlert alert, boolean late) {
    var parts = new PlainParts();
    if (late) {
      parts.section(alert.lateness());
    }
    var title = MARKUP.words(alert.header(), TITLE);
    Post.write(alert, MARKUP, parts, title.equals(alert.header()));
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("topic", topic);
      json.writeStringField("title", title);
      json.writeStringField("message", fitting(parts.sections()));
      json.writeNumberField("priority", priority(alert));
      var click = page(alert).or(() -> source(alert));
      if (click.isPresent()) {
        json.writeStringField("click", click.get());
      }
      json.writeEndObject();
    });
  }

  private static String fitting(List<String> sections) {
    for (int kept = sections.size() - 1; kept > 0; kept--) {
      var text = String.join("\n\n", sections.subList(0, kept)) + "\n\n" + sections.getLast();
      if (text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES) {
        return text;
      }
    }
    return sections.getLast();
  }

  /** 5 rings through; 3 is the usual; 2 makes no sound. */
  private static int priority(PostedAlert alert) {
    var importance = alert.document().words("deadline", "importance");
    if (alert.isDigest() || importance.equals("minor")) {
      return QUIET;
    }
    boolean urgent = alert.urgency().equals("high");
    return USUAL + (urgent ? 1 : 0) + (importance.equals("major") ? 1 : 0);
  }

  private static Optional<String> page(PostedAlert alert) {
    return alert.document().text("page").filter(url -> WebAddress.host(url).isPresent());
  }

  private static Optional<String> source(PostedAlert alert) {
    return alert.document().at("sources").items().stream()
        .map(source -> source.words("url"))
        .filter(url -> WebAddress.host(url).isPresent())
        .findFirst();
  }
}
