package io.deadlinewatch.delivery.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.sns.FakeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PacerTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final FakeTime time = new FakeTime();
  private final Pacer pacer = new Pacer(time, time);
  private final List<Instant> begun = new ArrayList<>();
  private final List<Instant> ended = new ArrayList<>();

  @Test
  void noSecondSeesMoreThanEight() {
    var random = new Random(42);
    for (int call = 0; call < 500; call++) {
      publish(1 + random.nextInt(Pacer.MOST), Duration.ofMillis(random.nextInt(400)));
      time.pass(Duration.ofMillis(random.nextInt(3) * 300L));
    }
    assertTrue(mostInASecond(begun) <= Pacer.MOST, () -> mostInASecond(begun) + " begun");
    assertTrue(mostInASecond(ended) <= Pacer.MOST, () -> mostInASecond(ended) + " ended");
  }

  @Test
  void theFirstEightDoNotWait() {
    publish(5, Duration.ZERO);
    publish(3, Duration.ZERO);
    assertEquals(Duration.ZERO, time.slept());
    publish(1, Duration.ZERO);
    assertTrue(time.slept().compareTo(SECOND) > 0);
  }

  @Test
  void waitsNoLongerThanItMust() {
    for (int batch = 0; batch < 10; batch++) {
      publish(Pacer.MOST, Duration.ZERO);
    }
    assertEquals(Duration.ofMillis(9 * 1_050), time.slept());
  }

  @Test
  void aFailedCallCountsToo() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            pacer.paced(
                Pacer.MOST,
                Instant.MAX,
                () -> {
                  throw new IllegalArgumentException("refused");
                }));
    publish(1, Duration.ZERO);
    assertTrue(time.slept().compareTo(SECOND) > 0);
  }

  @Test
  void aClockSetBackHoldsNobodyUp() {
    publish(Pacer.MOST, Duration.ZERO);
    time.pass(Duration.ofHours(-1));
    publish(Pacer.MOST, Duration.ZERO);
    assertTrue(time.slept().compareTo(Duration.ofSeconds(10)) < 0, () -> time.slept().toString());
  }

  @Test
  void nothingIsBegunWhenItIsTooLate() {
    publish(Pacer.MOST, Duration.ZERO);
    var until = time.instant().plusMillis(500);
    assertEquals(Optional.empty(), pacer.paced(1, until, () -> "published"));
    assertEquals(Optional.empty(), pacer.paced(1, until, () -> "published"), "still too late");
    publish(Pacer.MOST, Duration.ZERO);
    assertTrue(mostInASecond(begun) <= Pacer.MOST, "what came too late took no room");
  }

  @Test
  void sweepsThatShareTheQuotaPassNoMoreThanEightTogether() {
    var other = new Pacer(time, time, 2);
    assertEquals(Pacer.MOST / 2, other.most());
    other.paced(4, Instant.MAX, () -> "published");
    assertEquals(Duration.ZERO, time.slept());
    other.paced(1, Instant.MAX, () -> "published");
    assertTrue(time.slept().compareTo(SECOND) > 0);
  }

  @Test
  void placesAreHandedOutInTurnAndNotFartherThanAnHour() {
    var first = pacer.place(1);
    assertEquals(Duration.ofMillis(300), Duration.between(time.instant(), first));
    assertEquals(Duration.ofMillis(600), Duration.between(first, pacer.place(2)));
    for (int message = 0; message < 20_000; message++) {
      assertTrue(pacer.place(1).isBefore(time.instant().plus(Duration.ofHours(1))));
    }
    time.pass(Duration.ofHours(1));
    assertEquals(Duration.ofMillis(300), Duration.between(time.instant(), pacer.place(1)));
  }

  private void publish(int messages, Duration takes) {
    pacer.paced(
        messages,
        Instant.MAX,
        () -> {
          for (int message = 0; message < messages; message++) {
            begun.add(time.instant());
          }
          time.pass(takes);
          for (int message = 0; message < messages; message++) {
            ended.add(time.instant());
          }
          return "";
        });
  }

  private static long mostInASecond(List<Instant> moments) {
    return moments.stream()
        .mapToLong(from ->
            moments.stream()
                .filter(each -> !each.isBefore(from) && each.isBefore(from.plus(SECOND)))
                .count())
        .max()
        .orElse(0);
  }
}
