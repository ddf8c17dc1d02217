package io.deadlinewatch.properties.story;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.store.TrickyStore;
import io.deadlinewatch.support.sweep.Hands;
import io.deadlinewatch.support.sweep.Post;
import io.deadlinewatch.support.sweep.Stage;
import io.deadlinewatch.sweep.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A few weeks of edits and outages from a seed, through the real sweep. */
class RandomStory {
  private static final int DAYS = 30;

  final Randoms randoms;
  final History history;
  final Hands clock;
  final MemoryStore store = new MemoryStore();
  final TrickyStore tricky = new TrickyStore(store);
  final Post post;
  final Editor editor;
  private final boolean quiet;
  private final List<Event> events = new ArrayList<>();

  private record Event(Instant at, Runnable action) {}

  RandomStory(long seed) {
    this(seed, true);
  }

  /**
   * @param quiet whether some audiences have quiet hours
   */
  RandomStory(long seed, boolean quiet) {
    this.quiet = quiet;
    randoms = new Randoms(seed);
    var start = randoms.somewhen();
    history = new History(seed, start, start.plus(Duration.ofDays(DAYS)), outages(start));
    clock = new Hands(start);
    post = new Post(clock);
    editor = new Editor(store, clock, () -> clock.pass(Duration.ofSeconds(1)));
    address();
    for (int i = randoms.upTo(3); i >= 0; i--) {
      plan("d" + i);
    }
    for (int i = randoms.upTo(2); i > 0; i--) {
      events.add(new Event(randoms.after(start, DAYS), this::address));
    }
    if (randoms.oneIn(3)) {
      sweeper().begin();
    }
    events.sort(Comparator.comparing(Event::at));
  }

  /** Lives the story through. */
  History lived() {
    var lastSweep = clock.instant().minusSeconds(1);
    while (true) {
      var after = History.later(clock.instant(), lastSweep.plusSeconds(1));
      var next = store.nextAlertAt().map(at -> history.sweepFor(History.later(at, after)));
      var change = events.stream().findFirst().map(Event::at);
      if (change.isPresent() && !change.get().isAfter(next.orElse(Instant.MAX))) {
        clock.set(History.later(clock.instant(), change.get()));
        events.removeFirst().action().run();
      } else if (next.isPresent() && !next.get().isAfter(history.end)) {
        clock.set(History.later(clock.instant(), next.get()));
        lastSweep = clock.instant();
        sweep();
      } else {
        return told();
      }
    }
  }

  /** One sweep at a whole minute. */
  void sweep() {
    sweeper().run(clock.instant().plus(Stage.TIME));
  }

  final Sweep sweeper() {
    return new Sweep(tricky.proxy(), post, clock, _ -> {});
  }

  private void plan(String id) {
    var deadline = randoms.deadline(id, history.start, DAYS);
    var at = history.start;
    if (randoms.oneIn(2)) {
      know(deadline);
    } else {
      var added = randoms.after(history.start, DAYS / 2);
      at = added;
      events.add(new Event(added, () -> add(deadline)));
    }
    int edits = randoms.upTo(4);
    for (int i = 0; i < edits; i++) {
      // Some edits come close upon another.
      at = randoms.oneIn(4) ? at.plusSeconds(randoms.upTo(90)) : randoms.after(at, 10);
      if (at.isAfter(history.start) && at.isBefore(history.end)) {
        events.add(new Event(at, () -> edit(id)));
      }
    }
  }

  private void know(Deadline deadline) {
    var now = clock.instant();
    var item = DeadlineItem.known(deadline, 1, now, store.audience());
    store.revise(item, Revision.first(deadline, DeadlineSamples.edit(now)), now);
    note(deadline, now, true);
  }

  private void add(Deadline deadline) {
    editor.add(deadline, DeadlineSamples.edit(clock.instant()));
    note(deadline, clock.instant(), false);
  }

  private void edit(String id) {
    store
        .find(id)
        .ifPresent(item -> {
          var to = randoms.edited(item.deadline(), clock.instant());
          editor.revise(id, _ -> to, DeadlineSamples.edit(clock.instant()));
          note(to, clock.instant(), false);
        });
  }

  private void address() {
    var audience = randoms.audience(quiet);
    editor.changeAudience(audience);
    history.audiences.add(new History.Spoken(clock.instant(), audience));
  }

  private void note(Deadline deadline, Instant at, boolean known) {
    var all = history.versions.computeIfAbsent(deadline.id(), _ -> new ArrayList<>());
    all.add(new History.Version(all.size() + 1, at, deadline, known));
  }

  private List<History.Outage> outages(Instant start) {
    List<History.Outage> outages = new ArrayList<>();
    for (int i = randoms.upTo(2); i > 0; i--) {
      var from = randoms.after(start, DAYS);
      var length =
          randoms.oneOf(List.of(Duration.ofMinutes(3), Duration.ofHours(9), Duration.ofDays(8)));
      outages.add(new History.Outage(from, from.plus(length)));
    }
    return outages;
  }

  private History told() {
    history.delivered = post.delivered();
    List<ItemKey> keys = new ArrayList<>(List.of(ItemKey.DIGEST));
    history.versions.keySet().forEach(id -> keys.add(ItemKey.deadline(id)));
    for (var key : keys) {
      store.records(key).forEach(record -> history.records.put(record.id().text(), record));
    }
    return history;
  }
}
