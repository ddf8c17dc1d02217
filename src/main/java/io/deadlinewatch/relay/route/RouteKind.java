package io.deadlinewatch.relay.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the routes of a kind have, besides what every route has.
 *
 * @param name of the kind, as a route says it
 * @param url where they may lead
 * @param fields further texts, by name
 * @param together what the texts must be to each other
 */
public record RouteKind(String name, UrlRule url, Map<String, Field> fields, Together together) {
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

  /** What is wrong with the texts of a route, each of which is right, without a word of them. */
  @FunctionalInterface
  public interface Together {
    Optional<String> problem(Map<String, String> texts);
  }

  /** Takes a copy. */
  public RouteKind {
    fields = Map.copyOf(fields);
  }

  /** A kind that needs a URL and nothing more. */
  public RouteKind(String name, UrlRule url) {
    this(name, url, Map.of());
  }

  /** A kind whose texts each stand for themselves. */
  public RouteKind(String name, UrlRule url, Map<String, Field> fields) {
    this(name, url, fields, _ -> Optional.empty());
  }

  /** The names that its routes may use. */
  Set<String> names() {
    var names = new TreeSet<>(fields.keySet());
    names.add(URL);
    return names;
  }

  /** Reads where a route leads; throws {@link RoutesException}. */
  public Destination read(Map<String, String> texts) {
    List<String> problems = new ArrayList<>();
    for (var field : new TreeSet<>(texts.keySet())) {
      if (!names().contains(field)) {
        problems.add(field + " is not one that a route of this kind has; leave it out");
      }
    }
    var address = url(Optional.ofNullable(texts.get(URL)), problems);
    new TreeMap<>(fields)
        .forEach((field, rule) ->
            problem(field, rule, Optional.ofNullable(texts.get(field))).ifPresent(problems::add));
    if (problems.isEmpty()) {
      together.problem(texts).ifPresent(problems::add);
    }
    RoutesException.requireNone(problems);
    return new Destination(name, address.orElseThrow(), texts);
  }

  private Optional<WebhookUrl> url(Optional<String> text, List<String> problems) {
    if (text.isEmpty()) {
      problems.add("url is missing; it is where the route leads");
      return Optional.empty();
    }
    try {
      return Optional.of(url.read(text.get()));
    } catch (RoutesException problem) {
      problems.add(URL + " " + problem.why());
      return Optional.empty();
    }
  }

  private static Optional<String> problem(String field, Field rule, Optional<String> text) {
    return text.isEmpty()
        ? Optional.of(field + " is missing").filter(_ -> rule.isRequired())
        : rule.check().problem(text.get()).map(problem -> field + " " + problem);
  }
}
