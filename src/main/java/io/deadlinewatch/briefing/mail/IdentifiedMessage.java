package io.deadlinewatch.briefing.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message whose id is given, where the library's own would be another one at every try. */
final class IdentifiedMessage extends MimeMessage {
  private final String id;

  IdentifiedMessage(String id) {
    super((Session) null);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
