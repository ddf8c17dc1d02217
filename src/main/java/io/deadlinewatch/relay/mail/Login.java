package io.deadlinewatch.relay.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

/** Who signs in to a mail server. It has no text of its own. */
final class Login {
  private final String user;
  private final String password;

  Login(String user, String password) {
    this.user = user;
    this.password = password;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  /** All that nobody may hear, in every form in which it is said (RFC 4616). */
  Stream<String> secrets() {
    var both = base64("\0" + user + "\0" + password);
    return Stream.of(user, password, both, base64(user), base64(password));
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
