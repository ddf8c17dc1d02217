package io.deadlinewatch.relay.mail;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/** Why a post came to nothing, where the server did not refuse it. */
final class SmtpFailure {
  private SmtpFailure() {}

  /**
   * For operators. What a library says may hold the host or an address, so only its kind is told.
   *
   * @param reply the last thing that the server said
   */
  static String why(Exception failed, Optional<SmtpReply> reply) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException broken) {
        return why(broken);
      }
    }
    return reply
        .map(said -> "SMTP " + said.code() + " where something else was due")
        .orElse("the connection broke (no reply of SMTP)");
  }

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
