package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Message;
import java.util.Optional;

/**
 * An alert with the messages that tell it.
 *
 * @param feed the document
 * @param email the e-mail, which may tell other alerts too
 * @param sms the SMS, which may tell other alerts too; none for a digest
 */
public record PreviewedAlert(
    Alert alert, Message feed, Optional<Message> email, Optional<Message> sms) {}
