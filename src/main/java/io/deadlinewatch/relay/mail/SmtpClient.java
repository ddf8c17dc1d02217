package io.deadlinewatch.relay.mail;

import io.deadlinewatch.relay.Outcome;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * Hands an e-mail to a mail server, once, within a time that holds for all that is said. No class
 * of the library is loaded before the first one, as a relay without such routes needs none.
 */
public final class SmtpClient {
  private static final Duration WHOLE = Duration.ofSeconds(8);

  private final Duration whole;
  private final Supplier<SSLSocketFactory> tls;

  /** For each the library looks into every jar that there is. */
  private final Map<Manner, Session> sessions = new ConcurrentHashMap<>();

  /** A client that takes 2 s to connect and 8 s in all, at most, and trusts whom Java trusts. */
  public SmtpClient() {
    this(WHOLE, () -> (SSLSocketFactory) SSLSocketFactory.getDefault());
  }

  /**
   * @param whole for all that is said; for tests, which have no time
   * @param tls whom it trusts; for tests, which have certificates of their own
   */
  public SmtpClient(Duration whole, Supplier<SSLSocketFactory> tls) {
    this.whole = whole;
    this.tls = tls;
  }

  /** What came of it. */
  Outcome send(MailServer server, Envelope envelope, MimeMessage message) {
    var session =
        sessions.computeIfAbsent(
            new Manner(server.scheme(), envelope.from()),
            _ -> Session.getInstance(SmtpPost.properties(server, envelope, tls)));
    return new SmtpPost(server, envelope, session).send(message, whole);
  }

  /** What a session of the library hangs on. */
  private record Manner(String scheme, String from) {}
}
