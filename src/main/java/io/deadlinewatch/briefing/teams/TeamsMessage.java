package io.deadlinewatch.briefing.teams;

import io.deadlinewatch.briefing.post.Notification;
import io.deadlinewatch.briefing.post.Post;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An alert for Microsoft Teams: a message with one Adaptive Card. Teams takes some 28 KB ({@code
 * learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook});
 * a card that would be larger ends sooner.
 */
public final class TeamsMessage {
  private static final int MOST_BYTES = 27_000;
  private static final int HEADER = 300;
  private static final int SUMMARY = 500;
  private static final TeamsMarkup MARKUP = new TeamsMarkup();

  private TeamsMessage() {}

  /**
   * What a workflow that posts a card takes, JSON.
   *
   * @param late whether it must say first as of when it speaks
   */
  public static String payload(PostedAlert alert, boolean late) {
    var first = Optional.of(alert.lateness()).filter(_ -> late);
    var card = new TeamsCard();
    var header = MARKUP.words(alert.header(), HEADER);
    first.ifPresent(card::section);
    card.header(header);
    Post.write(alert, MARKUP, card, header);
    var summary = TeamsMarkup.plain(Notification.of(alert, first), SUMMARY);
    int blocks = card.size();
    var payload = payload(card, summary, blocks);
    while (payload.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      blocks--;
      payload = payload(card, summary, blocks);
    }
    return payload;
  }

  private static String payload(TeamsCard card, String summary, int blocks) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("type", "message");
      json.writeStringField("summary", summary);
      json.writeArrayFieldStart("attachments");
      json.writeStartObject();
      json.writeStringField("contentType", "application/vnd.microsoft.card.adaptive");
      json.writeObjectFieldStart("content");
      json.writeStringField("$schema", "http://adaptivecards.io/schemas/adaptive-card.json");
      json.writeStringField("type", "AdaptiveCard");
      json.writeStringField("version", "1.4");
      json.writeStringField("fallbackText", summary);
      json.writeFieldName("body");
      card.write(json, blocks);
      json.writeObjectFieldStart("msteams");
      json.writeStringField("width", "Full");
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    });
  }
}
