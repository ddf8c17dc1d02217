package io.deadlinewatch.relay;

import io.deadlinewatch.relay.http.Answer;

/**
 * What a service means by its answer. Most statuses mean the same everywhere; what a success is and
 * which words are worth repeating each service says for itself.
 */
public interface StatusReading {
  /** What is repeated of an answer for operators; never a word of the URL. */
  default String words(Answer.Status status) {
    return "HTTP " + status.code();
  }

  /** What a status of 2xx came to. */
  Outcome taken(Answer.Status status);

  /** What a status of 4xx came to that is none of those below. */
  default Outcome denied(Answer.Status status) {
    return new Outcome.Never(words(status));
  }

  /** What came of a post. */
  default Outcome outcome(Answer answer) {
    return switch (answer) {
      case Answer.None(var why) -> new Outcome.Unknown(why);
      case Answer.Status status -> outcome(status);
    };
  }

  private Outcome outcome(Answer.Status status) {
    return switch (status.code()) {
      // A wrong, revoked or closed webhook.
      case 401, 403, 404 -> new Outcome.Refused(words(status));
      // Too slow, too early, too many.
      case 408, 425, 429 -> later(status);
      default ->
          switch (status.code() / 100) {
            case 2 -> taken(status);
            case 4 -> denied(status);
            // A failure of theirs; or a redirect, which is not followed.
            default -> later(status);
          };
    };
  }

  /** It is tried again, when the service says or when we think. */
  default Outcome later(Answer.Status status) {
    return new Outcome.Later(words(status), status.retryAfter());
  }
}
