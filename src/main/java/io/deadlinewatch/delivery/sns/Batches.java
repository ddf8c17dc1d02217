package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.briefing.Message;
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
  static List<List<Message>> of(List<Message> messages, int most) {
    List<List<Message>> batches = new ArrayList<>();
    List<Message> batch = new ArrayList<>();
    int bytes = 0;
    for (var message : messages) {
      int more = SnsEntry.bytes(message);
      if (batch.size() == most || bytes + more > MessageCheck.MAX_BYTES) {
        batches.add(List.copyOf(batch));
        batch.clear();
        bytes = 0;
      }
      batch.add(message);
      bytes += more;
    }
    if (!batch.isEmpty()) {
      batches.add(List.copyOf(batch));
    }
    return batches;
  }
}
