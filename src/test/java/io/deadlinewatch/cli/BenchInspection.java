package io.deadlinewatch.cli;

import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the doctor sees of a bench's store, swept at a moment that the test sets. */
final class BenchInspection implements Inspection {
  final List<WaitingDraft> drafts = new ArrayList<>();
  Instant swept;
  private final CommandBench bench;

  BenchInspection(CommandBench bench) {
    this.bench = bench;
    this.swept = bench.now;
  }

  @Override
  public Shape shape() {
    return new Shape(
        Shape.ACTIVE,
        Shape.INDEXES.stream().collect(Collectors.toMap(name -> name, _ -> Shape.ACTIVE)));
  }

  @Override
  public Optional<Beat> lastBeat(String function) {
    return Optional.of(
        new Beat(swept, "0 due, 0 sent", Optional.of(ZoneData.here().plannedUnder())));
  }

  @Override
  public Contents contents(int most) {
    List<Item> items = new ArrayList<>(bench.store.deadlines());
    bench.store.digest().ifPresent(items::add);
    return new Contents(bench.store.audience(), items, bench.store.facts(), Faults.NONE, 0);
  }

  @Override
  public WaitingDrafts drafts() {
    return new WaitingDrafts(drafts, List.of());
  }
}
