package io.deadlinewatch.relay.mail;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.AlertPosts;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.route.MailServerRule;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A channel and a server of the test's own. Whatever the server does, the e-mail is handed over
 * once at most, within the time of the client and a little, and no address, host or secret is told.
 */
abstract class MailServerCase {
  static final Map<String, String> LOGIN = Map.of("user", "AKIAUSER", "password", "pass SECRET+/=");

  private static final Duration LITTLE = Duration.ofSeconds(5);

  /** Long: a machine that has much to do is not slow by fault. */
  Duration whole = Duration.ofSeconds(10);

  ScriptedMailServer server;

  /** What the server shows, and the client believes. */
  static SSLContext trusted() {
    return TestCertificates.of("localhost");
  }

  @BeforeEach
  void start() throws IOException {
    server = new ScriptedMailServer(trusted(), false);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  Outcome posted(Map<String, String> login) {
    return posted("smtp+starttls", trusted(), login);
  }

  Outcome posted(String scheme, SSLContext trust, Map<String, String> login) {
    var anywhere = new PublicAddresses(_ -> List.of(InetAddress.getByName("8.8.8.8")));
    var channel = channel(trust, anywhere);
    long start = System.nanoTime();
    var outcome = AlertPosts.post(channel, channel.kind().read(texts(scheme, login)));
    var took = Duration.ofNanos(System.nanoTime() - start);
    assertTrue(took.compareTo(whole.plus(LITTLE)) < 0, took::toString);
    assertFalse(
        outcome.toString().matches("(?si).*(SECRET|AKIA|localhost|example\\.|@).*"),
        outcome::toString);
    assertTrue(server.heard.stream().filter("DATA"::equals).count() <= 2, "handed over once");
    return outcome;
  }

  Map<String, String> texts(String scheme, Map<String, String> login) {
    Map<String, String> texts = new HashMap<>(login);
    texts.put("url", scheme + "://localhost:" + server.port());
    texts.put("from", "Deadline Watch <alerts@example.org>");
    texts.put("to", "secret-list@example.net");
    return texts;
  }

  MailChannel channel(SSLContext trust, PublicAddresses addresses) {
    var rule = new MailServerRule(_ -> Optional.empty());
    SSLSocketFactory factory = trust.getSocketFactory();
    return new MailChannel(
        rule,
        addresses,
        new SmtpClient(whole, () -> factory),
        () -> Instant.parse("2025-11-10T05:01:20Z"));
  }
}
