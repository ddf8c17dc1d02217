package io.deadlinewatch.relay.mail;

import java.util.List;
import java.util.Optional;

/**
 * What a server is told beside an e-mail.
 *
 * @param from where failures go
 * @param to who gets it
 * @param login who signs in, where the server asks
 * @param secrets what no outcome repeats of a server's words
 */
record Envelope(String from, String to, Optional<Login> login, List<String> secrets) {
  /** Takes a copy. */
  Envelope {
    secrets = List.copyOf(secrets);
  }

  /** Not what is in them. */
  @Override
  public String toString() {
    return "(envelope)";
  }
}
