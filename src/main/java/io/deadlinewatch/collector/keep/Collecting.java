package io.deadlinewatch.collector.keep;

import io.deadlinewatch.collector.draft.Draft;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.collector.draft.Proposals;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Drafts;
import io.deadlinewatch.store.OperatorStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The step after the Register was asked, the same for the command, the function and the watch. */
public final class Collecting {
  private Collecting() {}

  /**
   * Proposes what was read, compared with the deadlines that are there, and keeps what is new.
   *
   * @return what was kept, in the order in which it was read
   */
  public static List<Draft> keep(OperatorStore store, Harvest harvest, Instant now) {
    var deadlines = store.deadlines().stream().map(DeadlineItem::deadline).toList();
    return keep(store.drafts(), new Proposals(deadlines).of(harvest.found()), now);
  }

  /** Keeps what is new of what is proposed; what another run has written meanwhile is its. */
  public static List<Draft> keep(Drafts drafts, List<Draft> proposed, Instant now) {
    return fresh(drafts, proposed, now).stream()
        .filter(drafts::keep)
        .map(KeptDraft::draft)
        .toList();
  }

  /** What would be kept. */
  public static List<KeptDraft> fresh(Drafts drafts, List<Draft> proposed, Instant now) {
    return proposed.stream()
        .map(draft -> KeptDraft.of(draft, drafts.find(draft.id()), now))
        .flatMap(Optional::stream)
        .toList();
  }
}
