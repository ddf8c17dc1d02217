package io.deadlinewatch.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.TimeOuts;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The waits that must fit what the template says. */
class RelayTimesTest {
  private static final Duration QUICK = Duration.ofMillis(200);

  /** One that ended while its relay still lived would let two relays post the same. */
  @Test
  void aRightToPostOutlivesTheRelay() {
    var relay = TimeOuts.of("RelayFunction");
    assertTrue(
        RelayTimes.LEASE.compareTo(relay) > 0, () -> RelayTimes.LEASE + " is not over " + relay);
  }

  @Test
  void aWebhookRestsTheLongerTheOftenerItFailed() {
    var hung = new Outcome.Unknown("no answer in time");
    assertEquals(
        List.of(15L, 30L, 60L, 120L, 240L, 240L),
        IntStream.rangeClosed(1, 6).mapToObj(failures -> rest(hung, failures, QUICK)).toList());
    assertEquals(1, rest(new Outcome.Delivered(), 0, QUICK));
  }

  @Test
  void whatAWebhookAsksForCountsHoweverOftenItFailed() {
    var busy = new Outcome.Later("HTTP 429", Optional.of(Duration.ofSeconds(40)));
    assertEquals(40, rest(busy, 1, QUICK));
    assertEquals(40, rest(busy, 9, QUICK));
  }

  @Test
  void aWebhookThatTakesItsTimeRestsTwiceAsLong() {
    var slow = Duration.ofSeconds(6);
    assertEquals(12, rest(new Outcome.Delivered(), 0, slow));
    assertEquals(12, rest(new Outcome.Later("HTTP 503", Optional.of(QUICK)), 1, slow));
    assertEquals(240, rest(new Outcome.Unknown("no answer in time"), 9, slow));
  }

  @Test
  void aMachineThatSleptDuringAPostMakesNoLongRest() {
    assertEquals(24, rest(new Outcome.Delivered(), 0, Duration.ofHours(8)));
    assertEquals(1, rest(new Outcome.Delivered(), 0, Duration.ofHours(-1)));
  }

  private static long rest(Outcome outcome, int failures, Duration took) {
    return RelayTimes.rest(outcome, failures, took).toSeconds();
  }
}
