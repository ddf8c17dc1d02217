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

  /** The alert records beside an item, read consistently. */
  List<AlertRecord> records(ItemKey key);

  /** The revisions of a deadline with a greater number, in order, read consistently. */
  List<Revision> revisionsAfter(String deadlineId, int number);
}
