package io.deadlinewatch.cli.options;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.OperatorStore;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The ids and tracks of a table, for whoever mistyped one. */
public final class KnownWords {
  private static final int MOST = 100_000;

  private KnownWords() {}

  /** Every deadline's id. */
  public static Set<String> ids(OperatorStore store) {
    Set<String> ids = new TreeSet<>();
    store.deadlines().forEach(item -> ids.add(item.deadline().id()));
    return ids;
  }

  /** The tracks of open deadlines and of facts, which no scan is needed for. */
  public static Set<String> tracks(OperatorStore store) {
    Set<String> tracks = new TreeSet<>();
    Stream.concat(
            store.upcoming(Instant.EPOCH, MOST).stream(),
            store.awaitingOutcome(Instant.EPOCH, MOST).stream())
        .map(DeadlineSummary::track)
        .forEach(tracks::add);
    store.facts().stream().map(Fact::track).forEach(tracks::add);
    return tracks;
  }

  /** The tracks of all, settled ones too: it reads the whole table. */
  static Set<String> allTracks(OperatorStore store) {
    var tracks = tracks(store);
    store.deadlines().stream()
        .map(DeadlineItem::deadline)
        .map(Deadline::track)
        .forEach(tracks::add);
    return tracks;
  }
}
