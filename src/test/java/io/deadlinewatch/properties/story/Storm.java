package io.deadlinewatch.properties.story;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** A story in which workers die at any line, the store fails, and media refuse; calm at the end. */
final class Storm extends RandomStory {
  private static final List<String> CALLS =
      List.of("due", "claim", "audience", "records", "facts", "upcoming", "record", "write");
  private static final Duration CALM = Duration.ofDays(2);

  /** Some outlive many sweeps, and leads with them. */
  private static final List<Duration> OUTAGES =
      List.of(Duration.ZERO, Duration.ofMinutes(7), Duration.ofHours(6), Duration.ofDays(3));

  /** When an alert may have been accepted without a record: it may come once more. */
  final Set<Instant> unsure = new HashSet<>();

  /** When something failed that holds up every medium. */
  final NavigableSet<Instant> failures = new TreeSet<>();

  /** When a medium refused. */
  final Map<Medium, NavigableSet<Instant>> refusals = new EnumMap<>(Medium.class);

  private final Map<Medium, Instant> downUntil = new EnumMap<>(Medium.class);

  Storm(long seed) {
    super(seed, false);
  }

  Instant calmFrom() {
    return history.end.minus(CALM);
  }

  /** Whether the calm is long enough for everything late: nobody fails to sweep in it. */
  boolean endsCalm() {
    return history.outages.stream().noneMatch(outage -> outage.until().isAfter(calmFrom()));
  }

  @Override
  void sweep() {
    tricky.calm();
    post.up();
    var now = clock.instant();
    if (now.isBefore(calmFrom())) {
      downUntil.values().removeIf(until -> !until.isAfter(now));
      if (randoms.oneIn(3)) {
        trouble();
      }
      downUntil.keySet().forEach(this::refuse);
    }
    try {
      super.sweep();
    } catch (Stage.Death | StoreException gone) {
      // The function ended here, or could not even look at the index.
      failures.add(clock.instant());
      tricky.calm();
    }
  }

  private void trouble() {
    if (randoms.oneIn(2)) {
      var until = clock.instant().plus(randoms.oneOf(OUTAGES)).plusSeconds(1);
      downUntil.put(randoms.oneOf(List.of(Medium.values())), until);
    }
    switch (randoms.upTo(8)) {
      case 0 -> tricky.before(call(), Stage.DIE);
      case 1 -> tricky.after(call(), Stage.DIE);
      case 2 -> tricky.before(call(), Stage.FAIL);
      case 3 -> post.afterNext(this::dieUnsure);
      default -> {}
    }
  }

  private void refuse(Medium medium) {
    post.down(medium);
    refusals.computeIfAbsent(medium, _ -> new TreeSet<>()).add(clock.instant());
  }

  private String call() {
    failures.add(clock.instant());
    var call = randoms.oneOf(CALLS);
    // A death at one item's record or confirm leaves those behind it in the batch unrecorded.
    if (call.equals("record") || call.equals("write")) {
      unsure.add(clock.instant());
    }
    return call;
  }

  private void dieUnsure() {
    unsure.add(clock.instant());
    Stage.DIE.run();
  }
}
