package io.deadlinewatch.briefing.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.support.MarkupSamples;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of the bytes that a server hears is what was written, whatever is in it. */
class MimeMailTest {
  private static final Instant SENT = Instant.parse("2025-11-09T14:00:20Z");
  private static final MailAddress LIST = MailAddress.of("list@example.net");
  private static final MailAddress WRITER = MailAddress.of("Frühwarnung 截止 <alerts@example.org>");
  private static final int RUNS = 50;

  /** An encoded word of the most that RFC 2047 allows, behind the header's name. */
  private static final int LONGEST_LINE = "Subject: ".length() + 75;

  @Test
  void whatIsReadOfTheBytesIsWhatWasWritten() throws MessagingException, IOException {
    for (int seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var context = MarkupSamples.context(random, random.nextInt(10), random.nextInt(5), 300);
      var alert = MarkupSamples.alert(random, MarkupSamples.deadline(random, 300));
      var message = MailMessage.of(PostedAlert.read(AlertDocument.of(alert, context)), false);
      var read = read(new MimeMail(WRITER, LIST, Optional.empty()).of(message, SENT));

      assertEquals(message.subject().strip(), read.getSubject().strip(), "seed " + seed);
      assertArrayEquals(
          new InternetAddress[] {new InternetAddress("alerts@example.org", "Frühwarnung 截止")},
          read.getFrom());
      assertEquals(Date.from(SENT), read.getSentDate());
      var parts = (MimeMultipart) read.getContent();
      assertEquals(2, parts.getCount());
      assertEquals(message.text(), lines(parts.getBodyPart(0).getContent()), "seed " + seed);
      assertEquals(message.html(), lines(parts.getBodyPart(1).getContent()), "seed " + seed);
    }
  }

  @Test
  void aRetryIsTheSameMessageAndTheThreadIsTheDeadlines() throws MessagingException {
    var source = new MimeMail(WRITER, LIST, Optional.of("mailto:leave@example.net"));
    var reached = mail("us-cn-truce/1/reached", Optional.of("us-cn-truce"));
    var first = read(source.of(reached, SENT));
    var again = read(source.of(reached, SENT.plusSeconds(60)));
    assertEquals(first.getMessageID(), again.getMessageID());

    var changed = read(source.of(mail("us-cn-truce/2/changed", Optional.of("us-cn-truce")), SENT));
    assertNotEquals(first.getMessageID(), changed.getMessageID());
    assertArrayEquals(first.getHeader("References"), changed.getHeader("References"));
    assertArrayEquals(first.getHeader("References"), first.getHeader("In-Reply-To"));

    var other = new MimeMail(WRITER, MailAddress.of("other@example.net"), Optional.empty());
    assertNotEquals(first.getMessageID(), read(other.of(reached, SENT)).getMessageID());
    assertNull(
        read(source.of(mail("digest/2025-11-09", Optional.empty()), SENT)).getHeader("References"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 15 hours: US-China tariff truce runs out, and what comes after it is not known to"
            + " anybody",
        "=?utf-8?B?aGVsbG8=?= is no word of a reader's",
        "a-word-of-a-hundred-characters-that-no-line-of-a-header-can-hold-and-that-nobody-writes-but-a-test",
        "\ud83d\udd14\ud83d\udd14\ud83d\udd14\ud83d\udd14\ud83d\udd14\ud83d\udd14\ud83d\udd14"
            + "\ud83d\udd14\ud83d\udd14\ud83d\udd14\ud83d\udd14\ud83d\udd14\ud83d\udd14",
        "Zollpause verl\u00e4ngert =?x?= \u622a\u6b62",
      })
  void aSubjectIsReadAsItWasWritten(String subject) throws MessagingException {
    var message = new MailMessage("a/1/reached", Optional.empty(), subject, "t\n", "<p>t\n");
    var mail = new MimeMail(WRITER, LIST, Optional.empty()).of(message, SENT);
    assertEquals(subject, read(mail).getSubject());
    assertTrue(
        WireText.of(mail).lines().allMatch(line -> line.length() <= LONGEST_LINE),
        () -> WireText.of(mail));
  }

  @Test
  void theSameAtTheSameTimeIsTheSameToTheByte() {
    var mail = new MimeMail(WRITER, LIST, Optional.empty());
    assertEquals(
        WireText.of(mail.of(mail("a/1/reached", Optional.empty()), SENT)),
        WireText.of(mail.of(mail("a/1/reached", Optional.empty()), SENT)));
  }

  private static MailMessage mail(String alert, Optional<String> thread) {
    return new MailMessage(alert, thread, "Subject", "text\n", "<p>text\n");
  }

  private static MimeMessage read(MimeMessage written) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(WireText.of(written).getBytes(StandardCharsets.US_ASCII)));
  }

  private static String lines(Object content) {
    return content.toString().replace("\r\n", "\n");
  }
}
