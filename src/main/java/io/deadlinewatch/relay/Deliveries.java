package io.deadlinewatch.relay;

import java.time.Instant;
import java.util.Optional;

/** What was handed to which route: the memory of "once". Failures are exceptions. */
public interface Deliveries {

  /** An alert for a route. */
  record Key(String alertId, String route) {}

  /** How it stands with one. */
  sealed interface State {
    /** It is to be delivered. */
    record Open() implements State {}

    /** A relay is at it; should that one have died, it is open again after the moment. */
    record Held(Instant until) implements State {}

    /** The route has it. */
    record Done() implements State {}
  }

  /**
   * The right to post, until the moment.
   *
   * @param attempts how often somebody got it, this time included
   */
  record Lease(Instant until, int attempts) {}

  /** Reads consistently. */
  State read(Key key, Instant now);

  /** Takes the right to post where it is open: of two who ask at once, one gets it. */
  Optional<Lease> lease(Key key, Instant now, Instant until);

  /** The route has it, whoever holds the right by now. */
  void delivered(Key key, Instant at);

  /** Gives the right back, where it is still ours. */
  void release(Key key, Lease lease);
}
