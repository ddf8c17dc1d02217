package io.deadlinewatch.briefing.kinds;

import io.deadlinewatch.briefing.discord.DiscordMessage;
import io.deadlinewatch.briefing.mail.MailMessage;
import io.deadlinewatch.briefing.ntfy.NtfyMessage;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.briefing.teams.TeamsMessage;
import io.deadlinewatch.json.JsonNode;
import java.util.List;

/** What a route of a kind is posted, for whoever wants to see it without a route. */
public final class KindWords {
  /** The kinds, in the order of the manual. */
  public static final List<String> KINDS =
      List.of("slack", "teams", "discord", "ntfy", "webhook", "mail");

  private static final String MAIL = "mail";

  /** Stands for the topic, which a route of ntfy names. */
  private static final String TOPIC = "TOPIC";

  private KindWords() {}

  /**
   * The payload.
   *
   * @param kind one of {@link #KINDS}
   * @param document the alert's
   */
  public static String payload(String kind, String document) {
    var alert = PostedAlert.of(JsonNode.read(document).orElseThrow());
    return switch (kind) {
      case "slack" -> SlackMessage.of(alert).payload();
      case "teams" -> TeamsMessage.payload(alert, false);
      case "discord" -> DiscordMessage.payload(alert, false);
      case "ntfy" -> NtfyMessage.payload(TOPIC, alert, false);
      case "webhook" -> document;
      case MAIL -> MailMessage.of(alert, false).text();
      default -> throw new IllegalArgumentException(kind);
    };
  }

  /** Whether a kind's payload is JSON, as every one is but the text of a mail. */
  public static boolean isJson(String kind) {
    return !kind.equals(MAIL);
  }
}
