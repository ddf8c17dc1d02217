package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Message;
import java.util.Optional;

/**
 * An alert with the messages that tell it, at least one.
 *
 * @param feed the document; none where the SMS alone had to wait
 * @param email the e-mail, which may tell other alerts too
 * @param sms the SMS, which may tell other alerts too; none for a digest
 */
public record PreviewedAlert(
    Alert alert, Optional<Message> feed, Optional<Message> email, Optional<Message> sms) {
  /** The message that it shares with others: the e-mail, or else what there is. */
  Message longest() {
    return email.or(() -> sms).or(() -> feed).orElseThrow();
  }
}
