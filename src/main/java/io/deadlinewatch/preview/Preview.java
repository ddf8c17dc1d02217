package io.deadlinewatch.preview;

import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.dataset.DatedRevision;
import io.deadlinewatch.dataset.History;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Filing;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.sweep.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What subscribers will be told, and when: the real sweep over a store in memory and a simulated
 * clock.
 *
 * <ol>
 *   <li>The deadlines of the file are known at the beginning, changes until then included (R10).
 *   <li>The clock goes to the next whole minute at which something is due or has changed.
 *   <li>The changes until then are made, each at its own moment, then a sweep runs.
 *   <li>Until nothing more is due by the end; what is due at the end itself is sent.
 * </ol>
 *
 * <p>Whatever a file can be refused for is found when a preview is made, so that nothing is shown
 * of one that does not hold.
 */
public final class Preview {
  private static final Duration ENOUGH = Duration.ofDays(1);

  private final MemoryStore store = new MemoryStore();
  private final SimulatedClock clock;
  private final Audience audience;
  private final Editor editor;
  private final Deque<DatedRevision> happenings;
  private Instant lastMinute;

  private Preview(Dataset data, Audience audience, Instant from) {
    this.lastMinute = from.truncatedTo(ChronoUnit.MINUTES);
    this.clock = new SimulatedClock(from);
    this.audience = audience;
    this.editor = new Editor(store, clock, () -> {});
    this.happenings = new ArrayDeque<>(History.of(data, audience));
    store.saveAudience(audience);
    data.facts().forEach(store::save);
    var firstWritten = new Edit(from, data.name(), "", Optional.empty());
    data.deadlines()
        .forEach(deadline -> know(Revision.first(deadline, firstWritten), List.of(), from));
    store.begin(DigestItem.beginning(from, audience));
  }

  /**
   * Takes in a whole file and shows nothing yet.
   *
   * @param from what is due at or before it is not sent
   * @throws io.deadlinewatch.dataset.DataException when a change is refused
   */
  public static Preview of(Dataset data, Audience audience, Instant from) {
    var preview = new Preview(data, audience, from);
    preview.knowWhatHappenedUntil(from);
    return preview;
  }

  private void knowWhatHappenedUntil(Instant from) {
    while (!happenings.isEmpty() && !happenings.getFirst().edit().at().isAfter(from)) {
      var datedRevision = happenings.removeFirst();
      var number = revision(datedRevision.to().id()) + 1;
      know(
          new Revision(number, datedRevision.edit(), datedRevision.from(), datedRevision.to()),
          datedRevision.facts(),
          from);
    }
  }

  private int revision(String deadlineId) {
    return store.find(deadlineId).map(item -> item.progress().revision()).orElse(0);
  }

  private void know(Revision revision, List<Fact> facts, Instant at) {
    var known =
        store
            .find(revision.to().id())
            .map(item -> item.revisedQuietly(revision.to(), at, audience))
            .orElseGet(() -> DeadlineItem.known(revision.to(), revision.number(), at, audience));
    store.revise(
        known,
        revision,
        facts.stream().map(fact -> fact.filed(Filing.withChange(at))).toList(),
        at);
  }

  /**
   * Sweeps until the end, from where it stopped the last time.
   *
   * @param to what is due at it is sent
   */
  public void run(Instant to, AlertPublisher publisher) {
    var sweep = new Sweep(store, publisher, clock, _ -> {});
    for (var next = next(); next.isPresent() && !next.get().isAfter(to); next = next()) {
      var minute = wholeMinute(next.get());
      minute = minute.isAfter(lastMinute) ? minute : lastMinute.plus(1, ChronoUnit.MINUTES);
      if (minute.isAfter(wholeMinute(to))) {
        return;
      }
      lastMinute = minute;
      happenUntil(minute.isBefore(to) ? minute : to);
      clock.set(minute);
      sweep.run(minute.plus(ENOUGH));
    }
  }

  /** What is known and was told by now. */
  public OperatorStore store() {
    return store;
  }

  private void happenUntil(Instant minute) {
    while (!happenings.isEmpty() && !happenings.getFirst().edit().at().isAfter(minute)) {
      var datedRevision = happenings.removeFirst();
      clock.set(datedRevision.edit().at());
      if (datedRevision.from().isEmpty()) {
        editor.add(datedRevision.to(), datedRevision.edit(), datedRevision.facts());
      } else {
        editor.revise(
            datedRevision.to().id(),
            _ -> datedRevision.to(),
            datedRevision.edit(),
            datedRevision.facts());
      }
    }
  }

  private Optional<Instant> next() {
    var due = store.nextAlertAt();
    var change = Optional.ofNullable(happenings.peekFirst()).map(next -> next.edit().at());
    return due.isPresent() && (change.isEmpty() || due.get().isBefore(change.get())) ? due : change;
  }

  /** Sweeps run at whole minutes: what is due between two goes out with the next (R10). */
  private static Instant wholeMinute(Instant moment) {
    var minute = moment.truncatedTo(ChronoUnit.MINUTES);
    return minute.equals(moment) ? minute : minute.plus(1, ChronoUnit.MINUTES);
  }
}
