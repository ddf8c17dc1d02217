package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a watch works, whatever the machine's clock does. */
class EveryMinuteTest {
  private final List<Instant> worked = new ArrayList<>();
  private Instant now = Instant.parse("2025-11-01T03:59:30Z");
  private int most = 4;
  private Duration jump = Duration.ZERO;
  private final EveryMinute minutes = new EveryMinute(() -> now, this::pass);

  @Test
  void itWorksAtOnceAndThenAtEveryWholeMinute() {
    run();

    assertEquals(List.of("03:59:30", "04:00:00", "04:01:00", "04:02:00"), times());
  }

  @Test
  void whatAMachineThatSleptHasMissedIsDoneOnceAndAtOnce() {
    jump = Duration.ofHours(3);
    run();

    assertEquals(List.of("03:59:30", "06:59:31", "07:00:00", "07:01:00"), times());
  }

  @Test
  void aClockThatIsPutBackGoesOnWithItsNextMinute() {
    jump = Duration.ofHours(-3);
    run();

    assertEquals(List.of("03:59:30", "01:00:00", "01:01:00", "01:02:00"), times());
  }

  @Test
  void workThatTakesLongerThanAMinuteIsNotCaughtUpWith() {
    most = 3;
    minutes.run(
        moment -> {
          work(moment);
          now = now.plus(Duration.ofSeconds(150));
        },
        _ -> {});

    assertEquals(List.of("03:59:30", "04:02:00", "04:04:30"), times());
  }

  @Test
  void onceStoppedItWorksNoMore() {
    most = 1;
    run();

    assertEquals(List.of("03:59:30"), times());
  }

  @Test
  void meanwhileItIsAskedEverySecond() {
    most = 2;
    var asked = new ArrayList<Instant>();
    minutes.run(this::work, asked::add);

    assertEquals(30, asked.size());
  }

  private void run() {
    minutes.run(this::work, _ -> {});
  }

  private void work(Instant moment) {
    worked.add(moment);
    if (worked.size() == most) {
      minutes.stop();
    }
  }

  private void pass(Duration time) {
    now = now.plus(time).plus(jump);
    jump = Duration.ZERO;
  }

  private List<String> times() {
    return worked.stream().map(moment -> moment.toString().substring(11, 19)).toList();
  }
}
