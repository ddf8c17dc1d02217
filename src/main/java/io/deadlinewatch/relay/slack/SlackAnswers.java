package io.deadlinewatch.relay.slack;

import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.StatusReading;
import io.deadlinewatch.relay.http.Answer;
import java.util.regex.Pattern;

/**
 * What an answer of Slack means. Where it failed the status decides, and Slack's one word, such as
 * {@code no_service}, is for the operator. A success is exactly {@code ok} with 200 ({@code
 * docs.slack.dev/messaging/sending-messages-using-incoming-webhooks}): a page of a proxy, or
 * another interface's {@code {"ok":false}}, comes with 200 as well.
 */
final class SlackAnswers implements StatusReading {
  private static final Pattern WORD = Pattern.compile("[a-z][a-z_]{1,60}");
  private static final String OK = "ok";

  static Outcome of(Answer answer) {
    return new SlackAnswers().outcome(answer);
  }

  /** Where the word broke off nobody can tell; another word is no success. */
  @Override
  public Outcome taken(Answer.Status status) {
    var word = status.body().strip();
    if (status.code() == 200 && word.equals(OK)) {
      return new Outcome.Delivered();
    }
    return status.code() == 200 && word.isEmpty()
        ? new Outcome.Unknown(words(status) + " without a word")
        : new Outcome.Later(words(status) + ", which is not its ok", status.retryAfter());
  }

  /** Whatever else stands in the body is not repeated. */
  @Override
  public String words(Answer.Status status) {
    var word = status.body().strip();
    var http = "HTTP " + status.code();
    return WORD.matcher(word).matches() ? http + " " + word : http;
  }
}
