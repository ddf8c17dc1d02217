package io.deadlinewatch.relay.mail;

import io.deadlinewatch.relay.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * The library's transport, which tells as well how far it came. It leaves where it is refused; the
 * library would go on with HELO, RSET or a second STARTTLS, and without signing in where it is not
 * asked to.
 */
final class HandOver extends SMTPTransport {
  /** Asked for in this order. */
  static final List<String> LOGINS = List.of("PLAIN", "LOGIN");

  private final Optional<Login> login;
  private Optional<SmtpReply> reply = Optional.empty();
  private boolean isHandedOver;

  HandOver(Session session, MailServer server, Optional<Login> login) {
    super(session, new URLName("smtp", server.host(), server.port(), null, null, null));
    this.login = login;
    setAuthorizationID("");
  }

  /** Whether all of the e-mail was sent, so that the server may have it. */
  boolean isHandedOver() {
    return isHandedOver;
  }

  /** The last thing that the server said; none where it said nothing of SMTP, or nothing. */
  Optional<SmtpReply> reply() {
    return reply;
  }

  @Override
  protected synchronized boolean protocolConnect(
      String host, int port, String user, String password) throws MessagingException {
    return login.isPresent()
        ? super.protocolConnect(host, port, login.get().user(), login.get().password())
        : super.protocolConnect(host, port, user, password);
  }

  @Override
  protected boolean ehlo(String domain) throws MessagingException {
    if (!super.ehlo(domain)) {
      throw new MessagingException("EHLO is refused");
    }
    boolean isSecure = isSSL() || !getRequireStartTLS();
    if (!isSecure && !supportsExtension("STARTTLS")) {
      throw new Unfit(Outcome.later("the server offers no STARTTLS"));
    }
    if (isSecure && login.isPresent() && LOGINS.stream().noneMatch(this::supportsAuthentication)) {
      throw new Unfit(new Outcome.Refused("the server takes neither AUTH PLAIN nor LOGIN"));
    }
    return true;
  }

  @Override
  protected void startTLS() throws MessagingException {
    if (isSSL()) {
      throw new MessagingException("it is under TLS");
    }
    super.startTLS();
  }

  @Override
  public synchronized void issueCommand(String command, int expected) throws MessagingException {
    if (!command.equals("RSET")) {
      super.issueCommand(command, expected);
    }
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    reply = Optional.empty();
    int code = super.readServerResponse();
    reply = SmtpReply.of(code, getLastServerResponse());
    return code;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    isHandedOver = true;
    super.finishData();
  }

  /** The server agrees, and cannot do what the route asks for. */
  static final class Unfit extends MessagingException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    Unfit(Outcome outcome) {
      this.outcome = outcome;
    }

    Outcome outcome() {
      return outcome;
    }
  }
}
