package io.deadlinewatch.support.sweep;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.ItemState;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.aws.TimeOuts;
import io.deadlinewatch.support.store.TrickyStore;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A store, a publisher, a clock and an operator around the real sweep. */
public final class Stage {
  /** How long the function may run. */
  public static final Duration TIME = TimeOuts.of("SweepFunction");

  /** Dies. */
  public static final Runnable DIE =
      () -> {
        throw new Death();
      };

  /** Fails as a store does. */
  public static final Runnable FAIL =
      () -> {
        throw new StoreException("the table is away", null);
      };

  public final Hands clock;
  public final MemoryStore store = new MemoryStore();
  public final TrickyStore tricky = new TrickyStore(store);
  public final Post post;
  public final List<SweepEvent> events = new ArrayList<>();
  public final Editor editor;

  /** The end of a worker, at any line. */
  public static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  public Stage(String start) {
    clock = new Hands(start);
    post = new Post(clock);
    editor = new Editor(store, clock, () -> clock.pass(Duration.ofSeconds(1)));
  }

  /** An operator adds a deadline. */
  public void add(Deadline deadline) {
    editor.add(deadline, edit());
  }

  /** A deadline that subscribers know. */
  public void know(Deadline deadline) {
    var item = DeadlineItem.known(deadline, 1, clock.instant(), store.audience());
    store.revise(item, Revision.first(deadline, edit()), clock.instant());
  }

  /** An operator changes a deadline. */
  public void revise(String id, UnaryOperator<Deadline> change) {
    editor.revise(id, change, edit());
  }

  /** An operator writes the audience. */
  public void address(Audience audience) {
    editor.changeAudience(audience);
  }

  /** A sweep now. */
  public SweepReport sweep() {
    return sweepUntil(clock.instant().plus(TIME));
  }

  /** A sweep that must be done by a moment. */
  public SweepReport sweepUntil(Instant until) {
    return new Sweep(tricky.proxy(), post, clock, events::add).run(until);
  }

  /** A sweep at a moment. */
  public SweepReport sweepAt(String moment) {
    clock.set(Instant.parse(moment));
    return sweep();
  }

  /** A sweep that ends in death. */
  public void sweepDying() {
    assertThrows(Death.class, this::sweep);
  }

  /** Sweeps at each whole minute after now, up to a moment. */
  public void sweepThrough(String end) {
    var last = Instant.parse(end);
    for (var next = nextMinute(); !next.isAfter(last); next = nextMinute()) {
      clock.set(next);
      sweep();
    }
  }

  private Instant nextMinute() {
    return Instant.ofEpochSecond((clock.instant().getEpochSecond() / 60 + 1) * 60);
  }

  /** What the protocol keeps of a deadline. */
  public ItemState state(String id) {
    return item(id).state();
  }

  /** The stored deadline. */
  public DeadlineItem item(String id) {
    return store.find(id).orElseThrow();
  }

  /** The record of an alert. */
  public AlertRecord record(String deadline, String alertId) {
    return store.records(ItemKey.deadline(deadline)).stream()
        .filter(record -> record.id().text().equals(alertId))
        .findFirst()
        .orElseThrow();
  }

  /** What the last alert in the feed says was changed. */
  public DeadlineAlert.Changed lastChange() {
    return (DeadlineAlert.Changed) ((DeadlineAlert) post.delivered().getLast().alert()).cause();
  }

  private Edit edit() {
    return DeadlineSamples.edit(clock.instant());
  }
}
