package io.deadlinewatch.home;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.OperatorStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Deadlines of twenty tracks that everybody knows of, some of them due in the same minute. */
final class StoredDeadlines {
  private static final int TRACKS = 20;
  private static final int DAYS = 300;
  private static final int FIRST_DAY = 40;

  private final OperatorStore store;
  private final Instant now;
  private int stored;

  StoredDeadlines(OperatorStore store, Instant now) {
    this.store = store;
    this.now = now;
    // As a sweep has left it, which would plan all of them anew otherwise.
    store.beat("sweep", new Beat(now, "", Optional.of(ZoneData.here().plannedUnder())));
  }

  /** Stores some that are due in weeks. */
  void later(int many) {
    var day = LocalDateTime.ofInstant(now, ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS);
    for (int i = 0; i < many; i++) {
      store(day.plusDays(FIRST_DAY + i % DAYS));
    }
  }

  /** Stores some that are due at one moment. */
  void at(Instant minute, int many) {
    var due = LocalDateTime.ofInstant(minute, ZoneOffset.UTC);
    for (int i = 0; i < many; i++) {
      store(due);
    }
  }

  private void store(LocalDateTime due) {
    int number = stored++;
    var source = new Source("A notice", "https://example.org/notice", Optional.empty());
    var wording =
        new Wording(
            "Comments on rule number " + number + " are due",
            Optional.of("Executive Order 14334"),
            Optional.of("Whatever comes later is not read."),
            List.of(source));
    var timing = new Timing(new Due.At(due, ZoneId.of("UTC")), Certainty.SCHEDULED, List.of());
    var deadline =
        new Deadline(
            "deadline-" + number, "track-" + number % TRACKS, wording, timing, new Status.Open());
    var item = DeadlineItem.known(deadline, 1, now, Audience.DEFAULT);
    store.revise(
        item, Revision.first(deadline, new Edit(now, "tester", "", Optional.empty())), now);
  }
}
