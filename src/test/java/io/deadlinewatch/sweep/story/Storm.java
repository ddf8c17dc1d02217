package io.deadlinewatch.sweep.story;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.sweep.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A story in which workers die at any line, the store fails, and media refuse; calm at the end. */
final class Storm extends Story {
  private static final List<String> CALLS =
      List.of("due", "claim", "audience", "records", "facts", "upcoming", "record", "write");
  private static final Duration CALM = Duration.ofDays(2);

  /** When an alert may have been accepted without a record: it may come once more. */
  final Set<Instant> unsure = new HashSet<>();

  Storm(long seed) {
    super(seed);
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
    if (clock.instant().isBefore(calmFrom()) && randoms.oneIn(2)) {
      trouble();
    }
    try {
      super.sweep();
    } catch (Stage.Death | StoreException gone) {
      // The function ended here, or could not even look at the index.
      tricky.calm();
    }
  }

  private void trouble() {
    if (randoms.oneIn(2)) {
      post.down(randoms.oneOf(List.of(Medium.values())));
    }
    switch (randoms.upTo(4)) {
      case 0 -> tricky.before(call(), Stage.DIE);
      case 1 -> tricky.after(call(), Stage.DIE);
      case 2 -> tricky.before(call(), Stage.FAIL);
      case 3 -> post.afterNext(this::dieUnsure);
      default -> {}
    }
  }

  private String call() {
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
