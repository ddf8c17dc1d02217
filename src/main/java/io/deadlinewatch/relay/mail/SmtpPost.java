package io.deadlinewatch.relay.mail;

import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.route.MailServerRule;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.angus.mail.util.SocketFetcher;

/**
 * One post by the library, and what came of it. Until the line that ends the e-mail is sent the
 * server cannot have taken it; from then on only its reply tells.
 */
record SmtpPost(MailServer server, Envelope envelope, Session session) {
  private static final String PREFIX = "mail.smtp";

  /** This function has no name on the internet; an address literal is what stands for one. */
  private static final String HELLO = "[127.0.0.1]";

  /**
   * Sends it.
   *
   * @param whole for all that is said
   */
  Outcome send(MimeMessage message, Duration whole) {
    try (var socket = new BoundedSocket(whole)) {
      var handOver = new HandOver(session, server, envelope.login());
      try {
        socket.open(server);
        handOver.connect(server.isTlsFromTheFirstByte() ? secured(socket) : socket);
        handOver.sendMessage(message, new Address[] {new InternetAddress(envelope.to())});
        return new Outcome.Delivered();
      } catch (MessagingException | IOException | RuntimeException failed) {
        return outcome(handOver, failed, socket.isOverdue());
      } finally {
        leave(handOver);
      }
    }
  }

  /** How the library is to go about it, with whomever the server and the sender are these. */
  static Properties properties(
      MailServer server, Envelope envelope, Supplier<SSLSocketFactory> tls) {
    boolean isStarttls = server.scheme().equals(MailServerRule.STARTTLS);
    var properties = new Properties();
    properties.setProperty(PREFIX + ".localhost", HELLO);
    properties.setProperty(PREFIX + ".from", envelope.from());
    properties.setProperty(PREFIX + ".quitwait", "false");
    properties.setProperty(PREFIX + ".auth.mechanisms", String.join(" ", HandOver.LOGINS));
    properties.setProperty(PREFIX + ".starttls.required", String.valueOf(isStarttls));
    properties.setProperty(PREFIX + ".ssl.checkserveridentity", "true");
    if (!server.isPlain()) {
      properties.put(PREFIX + ".ssl.socketFactory", tls.get());
    }
    return properties;
  }

  private Socket secured(Socket socket) throws IOException {
    return SocketFetcher.startTLS(socket, server.host(), session.getProperties(), PREFIX);
  }

  private Outcome outcome(HandOver handOver, Exception failed, boolean isOverdue) {
    Optional<SmtpReply> reply = handOver.reply();
    if (reply.filter(SmtpReply::isNo).isPresent()) {
      return reply.get().refused(envelope.secrets());
    }
    if (failed instanceof HandOver.Unfit unfit) {
      return unfit.outcome();
    }
    boolean isTaken = handOver.isHandedOver() && reply.filter(SmtpReply::isYes).isPresent();
    if (isTaken) {
      return new Outcome.Delivered();
    }
    var why = isOverdue ? "no answer in time" : SmtpFailure.why(failed, reply);
    return handOver.isHandedOver()
        ? new Outcome.Unknown(why + "; it may have been taken all the same")
        : Outcome.later(why);
  }

  /** How we part changes nothing. */
  private static void leave(HandOver handOver) {
    try {
      handOver.close();
    } catch (MessagingException _) {
      // It left first.
    }
  }
}
