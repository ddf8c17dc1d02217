package io.deadlinewatch.relay.route;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which URLs a channel's webhooks may have. Over https nobody but the named host can answer.
 *
 * @param scheme {@code https}; only tests and the rehearsal have another
 * @param hosts what may be a host
 * @param paths what the service says of a path
 */
public record WebhookRule(String scheme, Hosts hosts, Paths paths) implements UrlRule {
  private static final String HTTPS = "https";
  private static final String HTTP = "http";
  private static final int HTTPS_PORT = 443;
  private static final int LONGEST = 2_000;

  /** What is wrong with a path, without a word of it; nothing where it leads to a webhook. */
  @FunctionalInterface
  public interface Paths {
    Optional<String> problem(String path);
  }

  /** A rule for any path on hosts of these names. */
  public WebhookRule(String scheme, Set<String> hosts) {
    this(scheme, Hosts.named(hosts), _ -> Optional.empty());
  }

  /** A rule for https URLs on these hosts. */
  public static WebhookRule https(String... hosts) {
    return new WebhookRule(HTTPS, Set.of(hosts));
  }

  /** A rule for https URLs on any host of a sort. */
  public static WebhookRule https(Hosts hosts) {
    return new WebhookRule(HTTPS, hosts, _ -> Optional.empty());
  }

  /** A rule for https and http, wherever it leads to. */
  public static UrlRule orPrivate(Paths paths) {
    var secure = new WebhookRule(HTTPS, Hosts.orPrivate(), paths);
    var plain = new WebhookRule(HTTP, Hosts.orPrivate(), paths);
    return text -> (isPlain(text) ? plain : secure).read(text);
  }

  private static boolean isPlain(String text) {
    return text.regionMatches(true, 0, HTTP + ":", 0, HTTP.length() + 1);
  }

  /** The same rule for some paths only. */
  public WebhookRule on(Paths some) {
    return new WebhookRule(scheme, hosts, some);
  }

  @Override
  public WebhookUrl read(String text) {
    var uri = uri(text);
    if (!scheme.equalsIgnoreCase(uri.getScheme())) {
      throw new RoutesException("is not " + scheme);
    }
    refuse(hosts.problem(Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT)));
    boolean usual = uri.getPort() == -1 || uri.getPort() == HTTPS_PORT;
    if (scheme.equals(HTTPS) && !usual && !hosts.mayNamePort()) {
      throw new RoutesException("names a port");
    }
    if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
      throw new RoutesException("has a user or a fragment in it");
    }
    if (uri.getRawPath().length() < 2) {
      throw new RoutesException("has no path");
    }
    refuse(paths.problem(uri.getRawPath()));
    return new WebhookUrl(uri);
  }

  private static void refuse(Optional<String> why) {
    why.ifPresent(problem -> {
      throw new RoutesException(problem);
    });
  }

  /** The URL as Java has it; throws {@link RoutesException}. */
  static URI uri(String text) {
    if (text.length() <= LONGEST && text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      try {
        return new URI(text);
      } catch (URISyntaxException _) {
        // It quotes its input, so it is not even kept as a cause.
      }
    }
    throw new RoutesException("is not a URL");
  }
}
