package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.ItemSamples;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A real process, and what the machine does to it. */
@DisabledOnOs(OS.WINDOWS)
class WatchSignalsIT {
  private static final String FROM = "2025-11-09T12:00:30Z";

  /** The machine that tests run on may be busy with others. */
  private static final Duration AT_ONCE = Duration.ofMillis(1_500);

  private static final Duration LEAD = Duration.ofHours(20);

  @TempDir private Path folder;
  private Instant remindedAt = Instant.EPOCH;
  private Optional<String> stopped = Optional.empty();

  @Test
  void sigtermEndsItAtOnceWithALastLine() throws Exception {
    try (var watch = RunningWatch.start(folder, FROM, 1, "")) {
      watch.await("next");
      watch.signal("TERM");

      assertTrue(watch.ends().compareTo(AT_ONCE) < 0);
      assertEquals(143, watch.exitCode());
      assertEquals("true", watch.lines("ended").getFirst().at("finished").value());
    }
  }

  /** Killed in the midst of a sweep, by SIGTERM and then by -9, it tells what it has not told. */
  @Test
  void sigtermEndsItWhileASweepHangsAndTheNextStartDoesItAgain() throws Exception {
    add();
    try (var watch = RunningWatch.start(folder, FROM, 1, WatchProcess.HANGS)) {
      watch.await("warning");
      watch.signal("TERM");

      assertTrue(watch.ends().compareTo(AT_ONCE) < 0);
      assertEquals(143, watch.exitCode());
      assertEquals("false", watch.lines("ended").getFirst().at("finished").value());
    }
    try (var watch = RunningWatch.start(folder, FROM, 600, WatchProcess.HANGS)) {
      watch.await("warning");
      watch.signal("KILL");
      watch.ends();
    }
    try (var watch = RunningWatch.start(folder, "2025-11-09T13:00:00Z", 600, "")) {
      watch.await("alert");

      assertEquals("truce/1/changed", watch.lines("alert").getFirst().at("alertId").value());
    }
  }

  /** A second is two hours: it is stopped before a reminder is due, and goes on after it. */
  @Test
  void aProcessThatWasStoppedTellsWhatItMissedOnceLateAndWithTheTimeLeft() throws Exception {
    try (var watch = RunningWatch.start(folder, FROM, 7_200, "")) {
      watch.await("next");
      for (int attempt = 1; stoppedBefore("attempt-" + attempt, watch).isEmpty(); attempt++) {
        assertTrue(attempt < 5, "it is never stopped in time");
      }
      var id = stopped.orElseThrow();
      LockSupport.parkNanos(Duration.ofMillis(1_500).toNanos());
      var wakes = watch.now();
      watch.signal("CONT");
      watch.await("alert", id);
      watch.signal("TERM");
      watch.ends();

      var told = watch.lines("alert", id);
      assertEquals(1, told.size());
      var at = Instant.parse(told.getFirst().at("timestamp").value());
      assertTrue(at.isAfter(remindedAt.plus(Duration.ofMinutes(30))), at + " is late");
      long hours = hours(told.getFirst().at("subject").value());
      var due = remindedAt.plus(LEAD);
      assertTrue(
          hours <= Duration.between(wakes, due).toHours()
              && hours >= Duration.between(at, due).toHours(),
          () -> hours + " hours, told between " + wakes + " and " + at + " of " + due);
    }
  }

  private static long hours(String subject) {
    return Long.parseLong(subject.replaceFirst("In (\\d+) hours:.*", "$1"));
  }

  /** Adds a deadline that is reminded of in two hours, and stops the process before that. */
  private Optional<String> stoppedBefore(String id, RunningWatch watch) throws Exception {
    var now = watch.now();
    remindedAt = now.plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MINUTES);
    var due = DeadlineSamples.at(remindedAt.plus(LEAD).toString().substring(0, 16), "UTC");
    know(DeadlineSamples.deadline(id, due, LEAD.toString()), now);
    watch.signal("STOP");
    stopped =
        watch.now().isBefore(remindedAt) && watch.lines("alert", id).isEmpty()
            ? Optional.of(id)
            : Optional.empty();
    if (stopped.isEmpty()) {
      watch.signal("CONT");
    }
    return stopped;
  }

  private void know(Deadline deadline, Instant now) {
    try (var home = Home.open(folder.resolve("office"))) {
      home.store(_ -> {})
          .revise(
              DeadlineItem.known(deadline, 1, now, Audience.DEFAULT),
              Revision.first(deadline, ItemSamples.edit(now)),
              now);
    }
  }

  private void add() {
    var now = Instant.parse(FROM);
    try (var home = Home.make(folder.resolve("office"))) {
      var truce =
          DeadlineSamples.deadline(
              "truce", DeadlineSamples.at("2025-11-10T00:01", "America/New_York"), "PT15H");
      home.store(_ -> {})
          .revise(
              DeadlineItem.added(truce, now), Revision.first(truce, ItemSamples.edit(now)), now);
    }
  }
}
