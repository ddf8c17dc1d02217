package io.deadlinewatch.relay.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.deadlinewatch.relay.AlertPosts;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.route.MailServerRule;
import jakarta.mail.MessagingException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mail channel and a mail server that others wrote. */
class MailGreenMailIT {
  @TempDir private static Path folder;
  private GreenMail server;

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aServerOfOthersTakesIt() throws MessagingException {
    start(ServerSetup.PROTOCOL_SMTP);
    assertEquals(new Outcome.Delivered(), posted("smtp", Map.of()));
    requireReceived();
  }

  @Test
  void underTlsItBelievesTheRightPasswordAlone() throws MessagingException {
    TestCertificates.showInGreenMail("localhost", folder);
    start(ServerSetup.PROTOCOL_SMTPS);
    var wrong = posted("smtps", Map.of("user", "alerts", "password", "wrong"));
    assertInstanceOf(Outcome.Refused.class, wrong);
    var right = posted("smtps", Map.of("user", "alerts", "password", "right"));
    assertEquals(new Outcome.Delivered(), right);
    requireReceived();
  }

  private void start(String protocol) {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol));
    server.withConfiguration(
        GreenMailConfiguration.aConfig().withUser("alerts@example.org", "alerts", "right"));
    server.start();
  }

  private void requireReceived() throws MessagingException {
    var received = server.getReceivedMessages();
    assertEquals(1, received.length);
    assertEquals("list@example.net", received[0].getAllRecipients()[0].toString());
    assertEquals("auto-generated", received[0].getHeader("Auto-Submitted")[0]);
  }

  private Outcome posted(String scheme, Map<String, String> login) {
    var tls = TestCertificates.of("localhost").getSocketFactory();
    var channel =
        new MailChannel(
            new MailServerRule(_ -> Optional.empty()),
            new PublicAddresses(_ -> List.of(InetAddress.getByName("8.8.8.8"))),
            new SmtpClient(Duration.ofSeconds(10), () -> tls),
            () -> Instant.parse("2025-11-10T05:01:20Z"));
    var setup = server.getSmtp() != null ? server.getSmtp() : server.getSmtps();
    var texts = new java.util.HashMap<>(login);
    texts.put("url", scheme + "://localhost:" + setup.getPort());
    texts.put("from", "Deadline Watch <alerts@example.org>");
    texts.put("to", "list@example.net");
    return AlertPosts.post(channel, channel.kind().read(texts));
  }
}
