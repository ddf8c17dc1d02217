package io.deadlinewatch.briefing.discord;

import io.deadlinewatch.briefing.post.Notification;
import io.deadlinewatch.briefing.post.Post;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.json.Json;
import java.util.Optional;

/** An alert for Discord: a sentence that rings, and an embed with the rest. */
public final class DiscordMessage {
  private static final int CONTENT = 1_000;
  private static final int TITLE = 256;
  private static final DiscordMarkup MARKUP = new DiscordMarkup();

  private DiscordMessage() {}

  /**
   * What a webhook of Discord takes, JSON. Nobody is mentioned, whatever stands in it.
   *
   * @param late whether it must say first as of when it speaks
   */
  public static String payload(PostedAlert alert, boolean late) {
    var first = Optional.of(alert.lateness()).filter(_ -> late);
    var embed = new DiscordEmbed();
    var title = MARKUP.words(alert.header(), TITLE);
    first.ifPresent(embed::section);
    Post.write(alert, MARKUP, embed, title);
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("content", MARKUP.words(Notification.of(alert, first), CONTENT));
      json.writeArrayFieldStart("embeds");
      json.writeStartObject();
      json.writeStringField("title", title);
      json.writeStringField("description", embed.description());
      json.writeObjectFieldStart("footer");
      json.writeStringField("text", embed.footer());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeObjectFieldStart("allowed_mentions");
      json.writeArrayFieldStart("parse");
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
    });
  }
}
