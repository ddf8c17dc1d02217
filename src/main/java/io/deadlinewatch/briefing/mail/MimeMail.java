package io.deadlinewatch.briefing.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MailDateFormat;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;

/**
 * An e-mail as servers hand it on (RFC 5322, RFC 2046): ASCII, no line over 998 characters.
 *
 * @param from who writes; its domain is that of the ids
 * @param to who gets it: one person, or a list that keeps its own members
 * @param unsubscribe where readers leave the list: a web address or {@code mailto:}
 */
public record MimeMail(MailAddress from, MailAddress to, Optional<String> unsubscribe) {
  private static final String CHARSET = "utf-8";

  /** Which the library looks for in every jar that there is, at each part of each e-mail. */
  private static final String STREAMS = "jakarta.mail.util.StreamProvider";

  static {
    if (System.getProperty(STREAMS) == null) {
      System.setProperty(STREAMS, "org.eclipse.angus.mail.util.MailStreamProvider");
    }
  }

  /**
   * The message, the same at every try but for its date.
   *
   * @param sentAt its date
   */
  public MimeMessage of(MailMessage message, Instant sentAt) {
    try {
      return written(message, sentAt);
    } catch (MessagingException | UnsupportedEncodingException impossible) {
      throw new IllegalStateException("it is made of texts alone", impossible);
    }
  }

  private MimeMessage written(MailMessage message, Instant sentAt)
      throws MessagingException, UnsupportedEncodingException {
    var mail = new IdentifiedMessage(id(message.alert()));
    mail.setFrom(mailbox(from));
    mail.setRecipient(Message.RecipientType.TO, mailbox(to));
    mail.setHeader("Subject", SubjectHeader.of(message.subject()));
    mail.setHeader("Date", date(sentAt));
    if (message.thread().isPresent()) {
      var thread = id(message.thread().get() + "/thread");
      mail.setHeader("In-Reply-To", thread);
      mail.setHeader("References", thread);
    }
    mail.setHeader("List-Id", "Deadline Watch <deadline-watch." + from.domain() + ">");
    if (unsubscribe.isPresent()) {
      mail.setHeader("List-Unsubscribe", "<" + unsubscribe.get() + ">");
    }
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("X-Auto-Response-Suppress", "All");
    // Of all that stands between the boundaries, so that nothing between them can hold it.
    var both = new Alternatives("=_" + uuid(message.text() + message.html()));
    both.addBodyPart(part(message.text(), "plain"));
    both.addBodyPart(part(message.html(), "html"));
    mail.setContent(both);
    mail.saveChanges();
    return mail;
  }

  private static InternetAddress mailbox(MailAddress mailbox) throws UnsupportedEncodingException {
    return mailbox.name().isEmpty()
        ? new InternetAddress(mailbox.address(), null)
        : new InternetAddress(mailbox.address(), mailbox.name(), CHARSET);
  }

  /** In UTC: the zone of the machine is nobody's business. */
  private static String date(Instant sentAt) {
    var format = new MailDateFormat();
    format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    return format.format(Date.from(sentAt));
  }

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text.replace("\n", "\r\n"), CHARSET, subtype);
    return part;
  }

  /**
   * {@code us-cn-truce/1/reached} as the id of a message: the same at every try. Two lists that are
   * told of one alert get two ids, or a reader of both would be shown one of them only.
   */
  private String id(String alert) {
    var left = alert.replaceAll("[^A-Za-z0-9-]+", ".");
    return "<"
        + left
        + "."
        + uuid(to.address()).substring(0, 8)
        + "@deadline-watch."
        + from.domain()
        + ">";
  }

  private static String uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
