package io.deadlinewatch.relay.mail;

import io.deadlinewatch.relay.Outcome;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;

/** Hands an e-mail to a mail server, once, within a time that holds for all that is said. */
public final class SmtpClient {
  private static final Duration WHOLE = Duration.ofSeconds(8);

  private final Duration whole;
  private final Supplier<SSLSocketFactory> tls;

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
  Outcome send(MailServer server, Envelope envelope, String source) {
    try (var connection = new SmtpConnection(server.address(), whole)) {
      var dialogue = new SmtpDialogue(connection, envelope);
      try {
        return dialogue.send(server, tls, source);
      } catch (IOException failed) {
        var why = connection.isOverdue() ? "no answer in time" : why(failed);
        return dialogue.isHandedOver()
            ? new Outcome.Unknown(why + "; it may have been taken all the same")
            : Outcome.later(why);
      }
    } catch (IOException failed) {
      return Outcome.later(why(failed));
    }
  }

  /** What a library says may hold the host, so only its kind is told. */
  private static String why(IOException failure) {
    var kind = " (" + failure.getClass().getSimpleName() + ")";
    return switch (failure) {
      case SocketTimeoutException _ -> "not reached in time";
      case ConnectException _ -> "not reached" + kind;
      case UnknownHostException _ -> "its host is not known";
      case SSLException _ -> "no TLS connection" + kind;
      default -> "the connection broke" + kind;
    };
  }
}
