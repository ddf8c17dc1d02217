package io.deadlinewatch.board.look;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineHistory;
import io.deadlinewatch.store.OperatorStore;
import java.time.Instant;
import java.util.Comparator;

/** One look at the table. */
public final class BoardLook {
  private final OperatorStore store;
  private final Site site;

  /**
   * @param site where the board is read
   */
  public BoardLook(OperatorStore store, Site site) {
    this.store = store;
    this.site = site;
  }

  /**
   * Reads everything, consistently.
   *
   * @param at the moment of looking
   */
  public Board look(Instant at) {
    var deadlines =
        store.histories().stream()
            .filter(history -> !history.revisions().isEmpty())
            .map(BoardLook::deadline)
            .sorted(Comparator.comparing(deadline -> deadline.now().id()))
            .toList();
    var facts = store.facts().stream().filter(fact -> !fact.filing().isWithdrawn()).toList();
    return new Board(site, store.audience(), deadlines, facts, at);
  }

  private static BoardDeadline deadline(DeadlineHistory history) {
    var told =
        history.told().stream()
            .sorted(
                Comparator.comparing(AlertRecord::decidedAt)
                    .thenComparing(record -> record.id().text()))
            .map(record ->
                new BoardDeadline.Told(record.id(), record.decidedAt(), record.entry().headline()))
            .toList();
    return new BoardDeadline(history.revisions(), told);
  }
}
