package io.deadlinewatch.relay.route;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which mail servers a route may lead to: {@code smtps://HOST} (TLS from the first byte, port 465)
 * and {@code smtp+starttls://HOST} (port 587), each with another port where one is named. Without
 * TLS there is only this machine, {@code smtp://localhost:PORT}.
 *
 * @param hosts what may be a host of one with TLS
 */
public record MailServerRule(Hosts hosts) implements UrlRule {
  /** TLS from the first byte. */
  public static final String TLS = "smtps";

  /** TLS after a word in the open. */
  public static final String STARTTLS = "smtp+starttls";

  /** No TLS. */
  public static final String PLAIN = "smtp";

  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int LAST_PORT = 65_535;

  /** Any server on the internet. */
  public static MailServerRule onTheInternet() {
    return new MailServerRule(Hosts.any());
  }

  @Override
  public WebhookUrl read(String text) {
    var uri = WebhookRule.uri(text);
    var scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    var host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
    switch (scheme) {
      case TLS, STARTTLS ->
          hosts
              .problem(host)
              .ifPresent(problem -> {
                throw new RoutesException(problem);
              });
      case PLAIN -> {
        if (!THIS_MACHINE.contains(host)) {
          throw new RoutesException(
              "has no TLS, which only localhost may; write smtps:// or smtp+starttls://");
        }
      }
      default ->
          throw new RoutesException(
              "is no mail server: write smtps://HOST or smtp+starttls://HOST:587");
    }
    requireBare(uri);
    return new WebhookUrl(uri);
  }

  private static void requireBare(URI uri) {
    if (uri.getRawUserInfo() != null) {
      throw new RoutesException("has a user in it; write user and password as fields");
    }
    boolean isBare =
        (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
            && uri.getRawQuery() == null
            && uri.getRawFragment() == null;
    if (!isBare) {
      throw new RoutesException("has more than a host and a port");
    }
    if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
      throw new RoutesException("has a port that does not exist");
    }
  }
}
