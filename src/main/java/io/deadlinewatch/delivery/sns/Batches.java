package io.deadlinewatch.delivery.sns;

import java.util.ArrayList;
import java.util.List;

/** Fills batches in order, by count and by bytes; each message must fit by itself. */
final class Batches {
  private Batches() {}

  /**
   * The batches of one topic.
   *
   * @param most messages of one batch
   */
  static List<List<SnsEntry>> of(List<SnsEntry> entries, int most) {
    List<List<SnsEntry>> batches = new ArrayList<>();
    List<SnsEntry> batch = new ArrayList<>();
    int bytes = 0;
    for (var entry : entries) {
      if (batch.size() == most || bytes + entry.bytes() > MessageCheck.MAX_BYTES) {
        batches.add(List.copyOf(batch));
        batch.clear();
        bytes = 0;
      }
      batch.add(entry);
      bytes += entry.bytes();
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }
}
