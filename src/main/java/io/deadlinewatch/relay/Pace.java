package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Instant;

/** Turns at a webhook: one post at a time, whoever asks. Failures are exceptions. */
public interface Pace {

  /** An answer to who asks for a turn. */
  sealed interface Turn {
    /**
     * It is ours.
     *
     * @param until it ends then, if nobody ends it sooner
     * @param failures how many posts there failed one after the other, up to the last
     */
    record Ours(Instant until, int failures) implements Turn {}

    /** Somebody else's; or the webhook wants to be left alone. */
    record NotBefore(Instant moment) implements Turn {}
  }

  /**
   * What follows a turn.
   *
   * @param until the next turn begins then
   * @param failures as in {@link Turn.Ours}, with this turn's
   */
  record Rest(Instant until, int failures) {}

  /** Asks for a turn that ends at {@code until}. */
  Turn take(WebhookUrl url, Instant now, Instant until);

  /** Ends our turn, sooner or later than we said. */
  void end(WebhookUrl url, Turn.Ours turn, Rest rest);
}
