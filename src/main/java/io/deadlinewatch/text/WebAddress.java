package io.deadlinewatch.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a reader may be sent to: an http(s) address whose host is what it looks like. A user before
 * the host, letters of another script in it, a number in its place: each shows one host and leads
 * to another.
 */
public final class WebAddress {
  /** Longest address that is kept: what browsers and mail readers agree to follow. */
  public static final int MAX_LENGTH = 2_000;

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LAST_PORT = 65_535;
  private static final int LONGEST_HOST = 253;

  /** RFC 1123: letters, digits and inner hyphens, at most 63; punycode is made of the same. */
  private static final Pattern LABELS =
      Pattern.compile(
          "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)*"
              + "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

  /** Browsers read a host that ends so as an IPv4 address, in whatever base. */
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

  private static final String NOT_WEB = "is not a web address; write https:// and the full address";

  private WebAddress() {}

  /**
   * Checks an address.
   *
   * @throws RefusedException when a reader should not be sent there
   */
  public static String required(String field, String url) {
    problem(url)
        .ifPresent(problem -> {
          throw new RefusedException(field, RefusedException.quoted(url) + " " + problem);
        });
    if (url.length() > MAX_LENGTH) {
      throw new RefusedException(
          field, "has " + url.length() + " characters; at most " + MAX_LENGTH + " are kept");
    }
    return url;
  }

  /** The host that an address leads to; none where it is not a good one. */
  public static Optional<String> host(String url) {
    if (url.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    var address = parsed(url);
    return problem(url, address).isPresent() ? Optional.empty() : address.map(URI::getHost);
  }

  /** Why a reader should not be sent to an address; nothing of a good one. */
  public static Optional<String> problem(String url) {
    return problem(url, parsed(url));
  }

  private static Optional<String> problem(String url, Optional<URI> parsed) {
    var address = parsed.filter(uri -> uri.getRawAuthority() != null && isHttp(uri));
    if (address.isEmpty() || !CleanLine.clean(url).equals(url) || url.indexOf(' ') >= 0) {
      return Optional.of(NOT_WEB);
    }
    var authority = address.get().getRawAuthority();
    if (authority.indexOf('@') >= 0) {
      return Optional.of("names a user before its host; write the address without it");
    }
    return host(address.get(), authority);
  }

  private static Optional<String> host(URI address, String authority) {
    var host = address.getHost();
    boolean named = host != null && host.length() <= LONGEST_HOST && LABELS.matcher(host).matches();
    if (!named || NUMBER.matcher(host).matches()) {
      return Optional.of(
          "has no host by name; write one of the letters a-z, digits, hyphens and dots,"
              + " in other scripts its xn-- form");
    }
    boolean hasPort = authority.length() > host.length();
    return hasPort && (address.getPort() < 1 || address.getPort() > LAST_PORT)
        ? Optional.of("has a port that does not exist; write 1 to 65535, or none")
        : Optional.empty();
  }

  private static boolean isHttp(URI address) {
    return address.getScheme() != null
        && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT));
  }

  private static Optional<URI> parsed(String url) {
    try {
      return Optional.of(new URI(url));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
