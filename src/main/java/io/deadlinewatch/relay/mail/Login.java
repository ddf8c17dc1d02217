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

  /** Both at once (RFC 4616). */
  String plain() {
    return base64("\0" + user + "\0" + password);
  }

  /** The user, to a server that asks for it first. */
  String user() {
    return base64(user);
  }

  /** The password, to a server that asks for it next. */
  String password() {
    return base64(password);
  }

  /** All that nobody may hear, in every form in which it is said. */
  Stream<String> secrets() {
    return Stream.of(user, password, plain(), user(), password());
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
