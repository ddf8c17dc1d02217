package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.watch.WatchBench.Step;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.support.DeadlineSamples;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine whose clock jumps, or that sleeps: each alert once, with the time that is left. */
class WatchClockTest {
  /** Reminders 20 and 16 hours before: at 9:01 AM and 1:01 PM. */
  private static final Deadline TRUCE =
      DeadlineSamples.deadline(
          "truce", DeadlineSamples.at("2025-11-10T05:01", "America/New_York"), "PT20H", "PT16H");

  @TempDir private Path folder;

  /** A reminder that was missed is told late; two that were missed are one, the later. */
  @Test
  void threeHoursForwardOrAsleepTellWhatWasMissedOnceAndLate() {
    var bench = knowing("2025-11-09T13:30:00Z");

    bench.watch(List.of(Step.of("PT1M"), Step.of("PT3H"), Step.of("PT1M"), Step.of("PT1M")));

    assertEquals(List.of("In 17 hours: Title of truce"), told(bench));
  }

  @Test
  void whatWasTwiceDueWhileItSleptIsToldOnce() {
    var bench = knowing("2025-11-09T13:30:00Z");

    bench.watch(List.of(Step.of("PT1M"), Step.of("PT8H"), Step.of("PT1M"), Step.of("PT1M")));

    assertEquals(List.of("In 12 hours: Title of truce"), told(bench));
  }

  /** The clock is put back over an alert that was told: it was told. */
  @Test
  void threeHoursBackTellNothingTwice() {
    var bench = knowing("2025-11-09T14:00:00Z");

    bench.watch(
        List.of(
            Step.of("PT1M"),
            Step.of("PT1M"),
            Step.of("-PT3H"),
            Step.of("PT1M"),
            Step.of("PT2H57M"),
            Step.of("PT1M"),
            Step.of("PT1M"),
            Step.of("PT1M")));

    assertEquals(List.of("In 20 hours: Title of truce"), told(bench));
  }

  @Test
  void twoSweepsOfOneMinuteNeverTellTwice() {
    var bench = knowing("2025-11-09T13:30:00Z");
    bench.now = Instant.parse("2025-11-09T14:01:10Z");

    bench.watch(List.of());
    bench.watch(List.of());

    assertEquals(1, told(bench).size(), bench.out());
  }

  /** On November 2 the hour from 1 to 2 AM comes twice in New York, and on March 8 none from 2. */
  @Test
  void inTheNightsInWhichClocksAreChangedAReminderIsToldOnce() {
    var autumn = new WatchBench(folder.resolve("autumn"), "2025-11-02T05:20:00Z");
    autumn.know(due("2025-11-02T05:30", "PT5H"));
    autumn.watch(List.of(Step.of("PT10M"), Step.of("PT20M"), Step.of("PT30M"), Step.of("PT30M")));
    assertEquals(List.of("In 5 hours: Title of night"), autumn.told("night"));

    var spring = new WatchBench(folder.resolve("spring"), "2026-03-08T06:20:00Z");
    spring.know(due("2026-03-08T06:30", "PT3H30M"));
    spring.watch(List.of(Step.of("PT10M"), Step.of("PT20M"), Step.of("PT30M"), Step.of("PT30M")));
    assertEquals(List.of("In 3 hours: Title of night"), spring.told("night"));
  }

  /** What is put off by seconds is told by the sweep of the next whole minute. */
  @Test
  void theNextMomentIsShownAsTheMinuteInWhichItIsTold() {
    var bench = new WatchBench(folder, "2025-11-09T13:30:00Z");
    bench.know(
        DeadlineSamples.deadline(
            "truce", DeadlineSamples.at("2025-11-10T05:01:30", "America/New_York"), "PT20H"));

    bench.watch(List.of());

    assertTrue(bench.out().contains("Next: Title of truce, Sun Nov 9, 9:02 AM EST."), bench.out());
  }

  private static Deadline due(String local, String lead) {
    return DeadlineSamples.deadline("night", DeadlineSamples.at(local, "America/New_York"), lead);
  }

  private static List<String> told(WatchBench bench) {
    return bench.told("Title of truce");
  }

  private WatchBench knowing(String from) {
    var bench = new WatchBench(folder, from);
    bench.know(TRUCE);
    return bench;
  }
}
