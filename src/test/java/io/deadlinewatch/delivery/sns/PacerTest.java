package io.deadlinewatch.delivery.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

  private void publish(int messages, Duration takes) {
    pacer.paced(
        messages,
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
