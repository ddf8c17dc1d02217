package io.deadlinewatch.relay.slack;

import io.deadlinewatch.relay.Answer;
import io.deadlinewatch.relay.Outcome;
import java.util.regex.Pattern;

/**
 * What an answer of Slack means. Where it failed the status decides, and Slack's one word, such as
 * {@code no_service}, is for the operator. A success is exactly {@code ok} with 200 ({@code
 * docs.slack.dev/messaging/sending-messages-using-incoming-webhooks}): a page of a proxy, or
 * another interface's {@code {"ok":false}}, comes with 200 as well.
 */
final class SlackAnswers {
  private static final Pattern WORD = Pattern.compile("[a-z][a-z_]{1,60}");
  private static final String OK = "ok";

  private SlackAnswers() {}

  static Outcome outcome(Answer answer) {
    return switch (answer) {
      case Answer.None(var why) -> new Outcome.Unknown(why);
      case Answer.Status status -> outcome(status);
    };
  }

  private static Outcome outcome(Answer.Status status) {
    var why = words(status);
    return switch (status.code()) {
      // A wrong, revoked or closed webhook: invalid_token, action_prohibited, no_service, ...
      case 401, 403, 404 -> new Outcome.Refused(why);
      // Too slow, too early, too many.
      case 408, 425, 429 -> new Outcome.Later(why, status.retryAfter());
      default ->
          switch (status.code() / 100) {
            case 2 -> taken(status, why);
            // invalid_payload, no_text, channel_is_archived (410), ...
            case 4 -> new Outcome.Never(why);
            // A failure of Slack's; or a redirect, which is not followed.
            default -> new Outcome.Later(why, status.retryAfter());
          };
    };
  }

  /** Where the word broke off nobody can tell; another word is no success. */
  private static Outcome taken(Answer.Status status, String why) {
    var word = status.body().strip();
    if (status.code() == 200 && word.equals(OK)) {
      return new Outcome.Delivered();
    }
    return status.code() == 200 && word.isEmpty()
        ? new Outcome.Unknown(why + " without a word")
        : new Outcome.Later(why + ", which is not its ok", status.retryAfter());
  }

  /** Whatever else stands in the body is not repeated. */
  private static String words(Answer.Status status) {
    var word = status.body().strip();
    var http = "HTTP " + status.code();
    return WORD.matcher(word).matches() ? http + " " + word : http;
  }
}
