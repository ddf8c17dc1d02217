package io.deadlinewatch.relay.route;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.text.Slug;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads a field of a route. What is wrong with one is said without a word of what it holds. */
final class RouteFields {
  private static final Set<String> FIELDS =
      Set.of("name", "kind", "tracks", "leastUrgency", "leastImportance", "kinds");
  private static final Set<String> KINDS =
      Set.of("reminder", "reached", "changed", AlertHead.DIGEST);

  private final JsonParser json;
  private final RouteKinds routeKinds;

  RouteFields(JsonParser json, RouteKinds routeKinds) {
    this.json = json;
    this.routeKinds = routeKinds;
  }

  boolean isField(String name) {
    return FIELDS.contains(name) || routeKinds.isField(name);
  }

  /** Reads the value that the parser stands at; throws {@link RoutesException}. */
  void read(String field, RouteDraft draft) throws IOException {
    switch (field) {
      case "name" -> draft.name = slug();
      case "kind" -> draft.kind = text();
      case "tracks" -> draft.tracks = Optional.of(slugs());
      case "leastUrgency" -> draft.urgency = urgency();
      case "leastImportance" -> draft.importance = importance();
      case "kinds" -> draft.kinds = Optional.of(kinds());
      default -> {
        if (!routeKinds.isField(field)) {
          throw new RoutesException("is not one that a route has");
        }
        draft.texts.put(field, text());
      }
    }
  }

  private String text() throws IOException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new RoutesException("is not a text");
    }
    return json.getText();
  }

  private String slug() throws IOException {
    var text = text();
    if (!Slug.isOne(text)) {
      throw new RoutesException("is not a slug (a-z, 0-9 and -, at most 64)");
    }
    return text;
  }

  private Urgency urgency() throws IOException {
    return switch (text()) {
      case "normal" -> Urgency.NORMAL;
      case "high" -> Urgency.HIGH;
      default -> throw new RoutesException("is neither normal nor high");
    };
  }

  private Importance importance() throws IOException {
    return switch (text()) {
      case "major" -> Importance.MAJOR;
      case "normal" -> Importance.NORMAL;
      case "minor" -> Importance.MINOR;
      default -> throw new RoutesException("is neither major, normal nor minor");
    };
  }

  private Set<String> kinds() throws IOException {
    var kinds = slugs();
    if (!KINDS.containsAll(kinds)) {
      throw new RoutesException("knows only reminder, reached, changed and digest");
    }
    return kinds;
  }

  private Set<String> slugs() throws IOException {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      throw new RoutesException("is not an array");
    }
    Set<String> slugs = new HashSet<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      slugs.add(slug());
    }
    if (slugs.isEmpty()) {
      throw new RoutesException("is empty; leave it out for all");
    }
    return slugs;
  }
}
