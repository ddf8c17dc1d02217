package io.deadlinewatch.store;

import io.deadlinewatch.deadline.Revision;
import java.util.List;

/** What was told, and what was changed; never erased by a sweep. */
public interface AlertRecords {

  /**
   * Records an alert; media that an earlier attempt recorded stay, and so do its moment and what it
   * covered.
   */
  void record(AlertRecord alert);

  /**
   * Records several alerts, each as {@link #record} does, whatever becomes of the others.
   *
   * @param alerts different ones, at most {@value Together#MOST}
   * @return each in its place, or why it could not be recorded
   */
  default List<EachResult<AlertRecord>> recordEach(List<AlertRecord> alerts) {
    return alerts.stream().map(alert -> EachResult.by(() -> recorded(alert))).toList();
  }

  /** Records an alert, and gives it back. */
  private AlertRecord recorded(AlertRecord alert) {
    record(alert);
    return alert;
  }

  /** The alert records beside an item, read consistently. */
  List<AlertRecord> records(ItemKey key);

  /** The revisions of a deadline with a greater number, in order, read consistently. */
  List<Revision> revisionsAfter(String deadlineId, int number);
}
