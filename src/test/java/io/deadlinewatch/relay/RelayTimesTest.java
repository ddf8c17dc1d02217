package io.deadlinewatch.relay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.TimeOuts;
import org.junit.jupiter.api.Test;

/** The waits that must fit what the template says. */
class RelayTimesTest {
  /** One that ended while its relay still lived would let two relays post the same. */
  @Test
  void aRightToPostOutlivesTheRelay() {
    var relay = TimeOuts.of("RelayFunction");
    assertTrue(
        RelayTimes.LEASE.compareTo(relay) > 0, () -> RelayTimes.LEASE + " is not over " + relay);
  }
}
