package io.deadlinewatch.relay.route;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the routes of a kind have, besides what every route has.
 *
 * @param name of the kind, as a route says it
 * @param url where they may lead
 * @param fields further texts, by name
 */
public record RouteKind(String name, WebhookRule url, Map<String, Field> fields) {
  /** The kind of a route that does not say one. */
  static final String USUAL = "slack";

  private static final String URL = "url";

  /**
   * A text that a route has.
   *
   * @param isRequired whether a route without it is refused
   * @param check what it may be
   */
  public record Field(boolean isRequired, Check check) {}

  /** What is wrong with a text, without a word of it. */
  @FunctionalInterface
  public interface Check {
    Optional<String> problem(String text);
  }

  /** Takes a copy. */
  public RouteKind {
    fields = Map.copyOf(fields);
  }

  /** A kind that needs a URL and nothing more. */
  public RouteKind(String name, WebhookRule url) {
    this(name, url, Map.of());
  }

  /** The names that its routes may use. */
  Set<String> names() {
    var names = new TreeSet<>(fields.keySet());
    names.add(URL);
    return names;
  }

  /** Reads where a route leads; throws {@link RoutesException}. */
  public Destination read(Map<String, String> texts) {
    for (var field : new TreeSet<>(texts.keySet())) {
      if (!names().contains(field)) {
        throw new RoutesException(field + " is not one that a route of this kind has");
      }
    }
    var address = Optional.ofNullable(texts.get(URL));
    if (address.isEmpty()) {
      throw new RoutesException("url is missing");
    }
    fields.forEach((field, rule) -> check(field, rule, Optional.ofNullable(texts.get(field))));
    return new Destination(name, url(address.get()), texts);
  }

  private WebhookUrl url(String text) {
    try {
      return url.read(text);
    } catch (RoutesException problem) {
      throw problem.at(URL);
    }
  }

  private static void check(String field, Field rule, Optional<String> text) {
    if (text.isEmpty() && rule.isRequired()) {
      throw new RoutesException(field + " is missing");
    }
    text.flatMap(rule.check()::problem)
        .ifPresent(problem -> {
          throw new RoutesException(field + " " + problem);
        });
  }
}
