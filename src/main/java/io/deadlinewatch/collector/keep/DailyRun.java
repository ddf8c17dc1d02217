package io.deadlinewatch.collector.keep;

import io.deadlinewatch.collector.draft.Draft;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.doctor.RepairCommands;
import io.deadlinewatch.store.OperatorStore;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A day's work of the collector: it asks, keeps what is new, and says what there is to tell. */
public final class DailyRun {
  private final Register register;
  private final OperatorStore store;
  private final RepairCommands commands;
  private final InstantSource clock;

  /**
   * @param commands where the drafts are, for the commands that look at them
   */
  public DailyRun(
      Register register, OperatorStore store, RepairCommands commands, InstantSource clock) {
    this.register = register;
    this.store = store;
    this.commands = commands;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param kept the drafts that are new, or whose document has changed
   * @param news for the ops team, where there is any
   */
  public record Report(Harvest harvest, List<Draft> kept, Optional<DraftNews> news) {
    /** Takes a copy. */
    public Report {
      kept = List.copyOf(kept);
    }
  }

  /**
   * Does it.
   *
   * @param left how much time is left to ask in; what was read by then is kept
   */
  public Report run(Supplier<Duration> left) {
    var harvest = register.ask(clock.instant(), left);
    var kept = Collecting.keep(store, harvest, clock.instant());
    var open = store.drafts().all().stream().filter(KeptDraft::isOpen).toList();
    return new Report(harvest, kept, DraftNews.of(open, kept, commands, clock.instant()));
  }
}
