package io.deadlinewatch.relay.mail;

import io.deadlinewatch.relay.route.MailServerRule;
import io.deadlinewatch.relay.route.WebhookUrl;
import java.net.InetSocketAddress;
import java.util.Locale;

/**
 * Where a mail server is, and when TLS begins there.
 *
 * @param scheme one of those of {@link MailServerRule}
 */
record MailServer(String scheme, String host, int port) {

  static MailServer of(WebhookUrl url) {
    var uri = url.uri();
    var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    return new MailServer(scheme, uri.getHost(), uri.getPort() < 0 ? usual(scheme) : uri.getPort());
  }

  private static int usual(String scheme) {
    return switch (scheme) {
      case MailServerRule.TLS -> 465;
      case MailServerRule.STARTTLS -> 587;
      default -> 25;
    };
  }

  InetSocketAddress address() {
    return new InetSocketAddress(host, port);
  }

  boolean isPlain() {
    return scheme.equals(MailServerRule.PLAIN);
  }

  boolean isTlsFromTheFirstByte() {
    return scheme.equals(MailServerRule.TLS);
  }
}
