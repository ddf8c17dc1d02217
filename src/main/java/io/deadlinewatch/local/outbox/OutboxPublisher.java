package io.deadlinewatch.local.outbox;

import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import java.util.List;

/**
 * Puts messages of the feed into a home's outbox, all of them in one write. What it accepted is on
 * the disk. The attributes are left out: who wants what is read from the documents.
 */
public final class OutboxPublisher implements AlertPublisher {
  private static final String TAKEN = "outbox";
  private final Outbox outbox;

  public OutboxPublisher(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public List<Receipt> publish(List<Message> messages, PublishCutoffs cutoffs) {
    try {
      outbox.sendAll(messages.stream().map(Message::body).toList());
      return messages.stream().<Receipt>map(each -> new Receipt.Accepted(each, TAKEN)).toList();
    } catch (RuntimeException failed) {
      var why = String.valueOf(failed.getMessage());
      return messages.stream().<Receipt>map(each -> new Receipt.Refused(each, why)).toList();
    }
  }
}
