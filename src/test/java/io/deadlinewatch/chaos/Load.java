package io.deadlinewatch.chaos;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DigestItem;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Deadlines whose alerts fall due over the run, and what an operator does to them meanwhile. */
final class Load {
  private static final int TRACKS = 4;
  private static final Duration FAR = Duration.ofDays(2);
  private static final List<List<String>> FAR_LEADS =
      List.of(List.of("PT48H"), List.of("PT48H", "PT47H58M"));
  private static final List<String> NEAR_LEADS = List.of("PT2M");

  private final Map<String, List<Plan>> revisions = new LinkedHashMap<>();
  private final DeadlineStore store;
  private final Random random;

  Load(DeadlineStore store, Random random) {
    this.store = store;
    this.random = random;
  }

  /** Every revision of every deadline, by id; the last one holds. */
  Map<String, List<Plan>> revisions() {
    return revisions;
  }

  /** Writes deadlines that subscribers know; the alerts come at random moments of the window. */
  void fill(int count, Instant from, Duration window) {
    store.begin(DigestItem.beginning(from, Audience.DEFAULT));
    for (int number = 0; number < count; number++) {
      var plan = plan(number, from.plusSeconds(150 + random.nextInt((int) window.toSeconds())));
      var deadline = plan.deadline();
      var item = DeadlineItem.known(deadline, 1, from, Audience.DEFAULT);
      store.revise(item, Revision.first(deadline, edit(from)), from);
      revisions.put(plan.id(), new ArrayList<>(List.of(plan)));
    }
  }

  /** An operator's edit of any deadline: other words, or a later moment. */
  void edit(InstantSource clock) {
    var ids = List.copyOf(revisions.keySet());
    var known = revisions.get(ids.get(random.nextInt(ids.size())));
    var before = known.getLast();
    var after =
        random.nextBoolean()
            ? before.titled("Edit " + known.size() + " of " + before.id())
            : before.movedBy(Duration.ofSeconds(30 + random.nextInt(60)));
    new Editor(store, clock, Load::aMoment)
        .revise(after.id(), _ -> after.deadline(), edit(clock.instant()));
    known.add(after);
  }

  /** The last moment of all that is due in the run. */
  Instant lastMoment(Instant from) {
    return revisions.values().stream()
        .flatMap(plans -> plans.getLast().moments().values().stream())
        .filter(moment -> moment.isBefore(from.plus(FAR.dividedBy(2))))
        .max(Instant::compareTo)
        .orElseThrow();
  }

  /** A third each: one reminder; two; a reminder and the due moment itself. */
  private static Plan plan(int number, Instant first) {
    var id = "deadline-%04d".formatted(number);
    var track = "track-" + number % TRACKS;
    int kind = number % (FAR_LEADS.size() + 1);
    return kind < FAR_LEADS.size()
        ? new Plan(id, track, "Deadline " + id, first.plus(FAR), FAR_LEADS.get(kind))
        : new Plan(id, track, "Deadline " + id, first, NEAR_LEADS);
  }

  private static Edit edit(Instant at) {
    return new Edit(at, "operator", "As published.", Optional.empty());
  }

  private static void aMoment() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
