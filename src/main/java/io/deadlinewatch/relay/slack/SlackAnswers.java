package io.deadlinewatch.relay.slack;

import io.deadlinewatch.relay.Answer;
import io.deadlinewatch.relay.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an answer of Slack means. The status decides; Slack's one word, such as {@code no_service},
 * is for the operator.
 */
final class SlackAnswers {
  private static final Pattern WORD = Pattern.compile("[a-z][a-z_]{1,60}");
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

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
      case 408, 425, 429 -> new Outcome.Later(why, seconds(status.retryAfter()));
      default ->
          switch (status.code() / 100) {
            case 2 -> new Outcome.Delivered();
            // invalid_payload, no_text, channel_is_archived (410), ...
            case 4 -> new Outcome.Never(why);
            // A failure of Slack's; or a redirect, which is not followed.
            default -> new Outcome.Later(why, seconds(status.retryAfter()));
          };
    };
  }

  /** Whatever else stands in the body is not repeated. */
  private static String words(Answer.Status status) {
    var word = status.body().strip();
    var http = "HTTP " + status.code();
    return WORD.matcher(word).matches() ? http + " " + word : http;
  }

  private static Optional<Duration> seconds(Optional<String> retryAfter) {
    return retryAfter
        .map(String::strip)
        .filter(text -> SECONDS.matcher(text).matches())
        .map(text -> Duration.ofSeconds(Math.max(1, Long.parseLong(text))));
  }
}
