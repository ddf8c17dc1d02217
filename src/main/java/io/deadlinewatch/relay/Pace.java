package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Instant;

/** Turns at a webhook: one post at a time, whoever asks. Failures are exceptions. */
public interface Pace {

  /** An answer to who asks for a turn. */
  sealed interface Turn {
    /** It is ours; it ends at the moment, if nobody ends it sooner. */
    record Ours(Instant until) implements Turn {}

    /** Somebody else's; or the webhook wants to be left alone. */
    record NotBefore(Instant moment) implements Turn {}
  }

  /** Asks for a turn that ends at {@code until}. */
  Turn take(WebhookUrl url, Instant now, Instant until);

  /** Ends our turn: the next one begins at the moment, sooner or later than we said. */
  void end(WebhookUrl url, Turn.Ours turn, Instant next);
}
