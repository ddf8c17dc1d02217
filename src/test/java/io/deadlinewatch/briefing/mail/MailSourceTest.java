package io.deadlinewatch.briefing.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

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

/** Another mail library reads of a message what was written into it. */
class MailSourceTest {
  private static final Instant SENT = Instant.parse("2025-11-09T14:00:20Z");
  private static final MailAddress LIST = MailAddress.of("list@example.net");
  private static final MailAddress WRITER = MailAddress.of("Frühwarnung 截止 <alerts@example.org>");
  private static final int RUNS = 50;

  @Test
  void anotherLibraryReadsWhatWasWritten() throws MessagingException, IOException {
    for (int seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var context = MarkupSamples.context(random, random.nextInt(10), random.nextInt(5), 300);
      var alert = MarkupSamples.alert(random, MarkupSamples.deadline(random, 300));
      var message = MailMessage.of(PostedAlert.read(AlertDocument.of(alert, context)), false);
      var read = read(new MailSource(WRITER, LIST, Optional.empty()).of(message, SENT));

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
    var source = new MailSource(WRITER, LIST, Optional.of("mailto:leave@example.net"));
    var reached = mail("us-cn-truce/1/reached", Optional.of("us-cn-truce"));
    var first = read(source.of(reached, SENT));
    var again = read(source.of(reached, SENT.plusSeconds(60)));
    assertEquals(first.getMessageID(), again.getMessageID());

    var changed = read(source.of(mail("us-cn-truce/2/changed", Optional.of("us-cn-truce")), SENT));
    assertNotEquals(first.getMessageID(), changed.getMessageID());
    assertArrayEquals(first.getHeader("References"), changed.getHeader("References"));
    assertArrayEquals(first.getHeader("References"), first.getHeader("In-Reply-To"));

    var other = new MailSource(WRITER, MailAddress.of("other@example.net"), Optional.empty());
    assertNotEquals(first.getMessageID(), read(other.of(reached, SENT)).getMessageID());
    assertNull(
        read(source.of(mail("digest/2025-11-09", Optional.empty()), SENT)).getHeader("References"));
  }

  private static MailMessage mail(String alert, Optional<String> thread) {
    return new MailMessage(alert, thread, "Subject", "text\n", "<p>text\n");
  }

  private static MimeMessage read(String source) throws MessagingException {
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(source.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String lines(Object content) {
    return content.toString().replace("\r\n", "\n");
  }
}
