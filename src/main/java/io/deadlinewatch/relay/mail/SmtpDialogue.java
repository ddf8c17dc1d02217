package io.deadlinewatch.relay.mail;

import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.route.MailServerRule;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * What is said to hand over one e-mail (RFC 5321; STARTTLS by RFC 3207, AUTH by RFC 4954), one
 * sentence after the other. Until the line that ends the e-mail is sent the server cannot have
 * taken it; from then on only its reply tells.
 */
final class SmtpDialogue {
  /** This function has no name on the internet; an address literal is what stands for one. */
  private static final String HELLO = "EHLO [127.0.0.1]";

  private static final int OK = 200;
  private static final int GO_ON = 300;
  private static final int SIGNED_IN = 235;
  private static final int BEGIN_THE_MAIL = 354;

  private final SmtpConnection connection;
  private final Envelope envelope;
  private boolean isHandedOver;

  SmtpDialogue(SmtpConnection connection, Envelope envelope) {
    this.connection = connection;
    this.envelope = envelope;
  }

  /** Whether all of the e-mail was sent, so that the server may have it. */
  boolean isHandedOver() {
    return isHandedOver;
  }

  Outcome send(MailServer server, Supplier<SSLSocketFactory> tls, String source)
      throws IOException {
    try {
      if (server.isTlsFromTheFirstByte()) {
        connection.secure(tls.get(), server.host(), server.port());
      }
      require(connection.reply(), OK);
      var hello = say(HELLO, OK);
      if (server.scheme().equals(MailServerRule.STARTTLS)) {
        hello = secured(hello, server, tls);
      }
      signIn(hello);
      say("MAIL FROM:<" + envelope.from() + ">", OK);
      say("RCPT TO:<" + envelope.to() + ">", OK);
      say("DATA", BEGIN_THE_MAIL);
      connection.write(stuffed(source));
      isHandedOver = true;
      say(".", OK);
    } catch (Refusal refusal) {
      return refusal.outcome;
    }
    leave();
    return new Outcome.Delivered();
  }

  /** What was said before TLS is forgotten: anybody may have said it. */
  private SmtpReply secured(SmtpReply hello, MailServer server, Supplier<SSLSocketFactory> tls)
      throws IOException, Refusal {
    if (hello.extension("STARTTLS").isEmpty()) {
      throw new Refusal(Outcome.later("the server offers no STARTTLS"));
    }
    say("STARTTLS", OK);
    connection.secure(tls.get(), server.host(), server.port());
    return say(HELLO, OK);
  }

  private void signIn(SmtpReply hello) throws IOException, Refusal {
    if (envelope.login().isEmpty()) {
      return;
    }
    var login = envelope.login().get();
    List<String> ways = hello.extension("AUTH").orElse(List.of());
    if (ways.contains("PLAIN")) {
      say("AUTH PLAIN " + login.plain(), SIGNED_IN);
    } else if (ways.contains("LOGIN")) {
      say("AUTH LOGIN", GO_ON);
      say(login.user(), GO_ON);
      say(login.password(), SIGNED_IN);
    } else {
      throw new Refusal(new Outcome.Refused("the server takes neither AUTH PLAIN nor LOGIN"));
    }
  }

  private SmtpReply say(String sentence, int expected) throws IOException, Refusal {
    connection.write(sentence + "\r\n");
    return require(connection.reply(), expected);
  }

  private SmtpReply require(SmtpReply reply, int expected) throws Refusal {
    if (!reply.is(expected)) {
      throw new Refusal(reply.refused(envelope.secrets()));
    }
    return reply;
  }

  /** A line that is a dot would end the e-mail, so one that begins with a dot gets another. */
  private static String stuffed(String source) {
    var text = source.replace("\r\n.", "\r\n..");
    return text.startsWith(".") ? "." + text : text;
  }

  /** It has the e-mail; how we part changes nothing. */
  private void leave() {
    try {
      connection.write("QUIT\r\n");
    } catch (IOException _) {
      // It left first.
    }
  }

  /** What was said came to nothing. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    Refusal(Outcome outcome) {
      super(null, null, false, false);
      this.outcome = outcome;
    }
  }
}
