package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Lets a life go by: from one minute at which something is due to the next, with edits in between,
 * extra sweeps, outages; at last without faults, until everything is told.
 */
final class Driver {
  private static final Duration TO_SETTLE = Duration.ofHours(3);
  private static final Due NO_CLOCK_TIME = new Due.On(LocalDate.EPOCH, Optional.empty());
  private static final Duration OUTAGE = Duration.ofHours(9);
  private static final int MINUTES_OF_A_GAP = 7_000;
  private static final int SELDOM = 250;

  private final Simulation life;
  private final World world;
  private final Choices choices;
  private final EndRules rules;
  private Instant lastMinute;
  private Instant upAgainAt;

  Driver(Simulation life) {
    this.life = life;
    this.world = life.world();
    this.choices = world.choices();
    this.rules = new EndRules(life.model());
    this.lastMinute = world.now();
    this.upAgainAt = world.now();
  }

  void live(Instant end) {
    life.begin();
    var nextEdit = nextEdit();
    while (world.now().isBefore(end)) {
      var minute = nextMinute(nextEdit);
      if (nextEdit.isBefore(minute)) {
        goOnUntil(nextEdit);
        life.edit(Duration.ZERO);
        nextEdit = nextEdit();
      } else {
        goOnUntil(minute);
        minute(minute);
      }
    }
    world.calmDown();
    settle(world.now().plus(TO_SETTLE));
  }

  private void goOnUntil(Instant moment) {
    life.scheduler().runUntil(moment);
    world.advanceTo(moment);
  }

  private void minute(Instant minute) {
    lastMinute = minute;
    life.finishEdits();
    if (world.strikes(SELDOM)) {
      world.statistics().count("outages");
      upAgainAt = minute.plus(world.upTo(Stream.FAULTS, OUTAGE));
    }
    if (world.now().isBefore(upAgainAt)) {
      return;
    }
    boolean alone = life.isQuiet();
    var sweep = life.sweep(delay());
    while (world.strikes(12)) {
      life.sweep(delay());
      alone = false;
    }
    if (choices.oneIn(Stream.OPERATIONS, 40)) {
      life.edit(delay());
      alone = false;
    }
    life.scheduler().runUntil(minute.plus(1, ChronoUnit.MINUTES).minusMillis(1));
    if (alone && sweep.hasEnded() && sweep.traces.faults == 0 && life.isQuiet()) {
      rules.swept(sweep.bornOnItsClock());
    }
  }

  /** How late a sweep begins in its minute. */
  private Duration delay() {
    return choices.below(Stream.FAULTS, 5) == 4
        ? world.upTo(Stream.FAULTS, Duration.ofSeconds(50))
        : Duration.ZERO;
  }

  /** The next whole minute at which a sweep has something to do, or does nothing for once. */
  private Instant nextMinute(Instant nextEdit) {
    var soonest = later(lastMinute.plus(1, ChronoUnit.MINUTES), wholeMinute(world.now()));
    if (!life.scheduler().isIdle() || life.model().replanning().isPresent()) {
      return soonest;
    }
    var due = life.model().truth().nextAlertAt().orElse(nextEdit);
    return later(soonest, wholeMinute(later(due, upAgainAt)));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private Instant nextEdit() {
    var gap = Duration.ofMinutes(choices.below(Stream.OPERATIONS, MINUTES_OF_A_GAP));
    var random = world.now().plus(gap).plusSeconds(choices.below(Stream.OPERATIONS, 60));
    var due = life.model().truth().nextAlertAt();
    boolean close = choices.below(Stream.OPERATIONS, 2) == 1;
    return close && due.isPresent() && due.get().isAfter(world.now().plusSeconds(30))
        ? due.get().plusSeconds(choices.below(Stream.OPERATIONS, 90) - 20L)
        : random;
  }

  /** No fault any more: sweeps at every minute that needs one, until no SMS need wait. */
  private void settle(Instant end) {
    for (var minute = nextMinute(end); minute.isBefore(end); minute = nextMinute(end)) {
      goOnUntil(minute);
      lastMinute = minute;
      life.finishEdits();
      life.sweep(Duration.ZERO);
    }
    goOnUntil(end);
    var quiet = Planned.quietUntil(end, NO_CLOCK_TIME, life.model().truth().audience());
    if (quiet.isPresent()) {
      settle(quiet.get());
      return;
    }
    goOnUntil(end.plusSeconds(1));
    life.sweep(Duration.ZERO);
    life.scheduler().runUntil(Instant.MAX);
    rules.atLast(end);
  }

  private static Instant wholeMinute(Instant moment) {
    var minute = moment.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(moment) ? minute : minute.plus(1, ChronoUnit.MINUTES);
  }
}
