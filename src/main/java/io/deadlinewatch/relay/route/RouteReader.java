package io.deadlinewatch.relay.route;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the routes strictly, as {@code schemas/routes-v2.json} has them: one that is not understood
 * would be one that nobody hears.
 */
final class RouteReader {
  private static final int MOST = 50;
  private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,64}");
  private static final Set<String> FIELDS =
      Set.of("name", "kind", "tracks", "leastUrgency", "leastImportance", "kinds");
  private static final Set<String> KINDS =
      Set.of("reminder", "reached", "changed", AlertHead.DIGEST);
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser json;
  private final RouteKinds routeKinds;

  private RouteReader(JsonParser json, RouteKinds routeKinds) {
    this.json = json;
    this.routeKinds = routeKinds;
  }

  /** The routes; throws {@link RoutesException}. */
  static List<Route> read(String text, RouteKinds routeKinds) {
    try (var json = FACTORY.createParser(text)) {
      return new RouteReader(json, routeKinds).routes();
    } catch (JsonProcessingException broken) {
      var at = broken.getLocation();
      var place = at == null ? "" : " (line " + at.getLineNr() + ")";
      throw new RoutesException("not JSON, or a field twice" + place);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private List<Route> routes() throws IOException {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      throw new RoutesException("not an array of routes");
    }
    List<Route> routes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      var place = "route " + (routes.size() + 1) + ":";
      try {
        routes.add(route());
      } catch (RoutesException problem) {
        throw problem.at(place);
      }
      if (!names.add(routes.getLast().name())) {
        throw new RoutesException(place + " has the name of another");
      }
      if (routes.size() > MOST) {
        throw new RoutesException("more than " + MOST + " routes");
      }
    }
    if (json.nextToken() != null) {
      throw new RoutesException("something stands behind the array");
    }
    return List.copyOf(routes);
  }

  private Route route() throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      throw new RoutesException("is not an object");
    }
    var draft = new Draft();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var field = json.currentName();
      json.nextToken();
      try {
        read(field, draft);
      } catch (RoutesException problem) {
        // A name that is not ours is not repeated: it may be a URL that slipped into the place.
        throw problem.at(isField(field) ? field : "a field");
      }
    }
    return draft.route(routeKinds);
  }

  private boolean isField(String name) {
    return FIELDS.contains(name) || routeKinds.isField(name);
  }

  private void read(String field, Draft draft) throws IOException {
    switch (field) {
      case "name" -> draft.name = slug();
      case "kind" -> draft.kind = slug();
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

  /** A route, as far as it is read. */
  private static final class Draft {
    private @Nullable String name;
    private String kind = RouteKind.USUAL;
    private final Map<String, String> texts = new HashMap<>();
    private Optional<Set<String>> tracks = Optional.empty();
    private Urgency urgency = Urgency.NORMAL;
    private Importance importance = Importance.MINOR;
    private Optional<Set<String>> kinds = Optional.empty();

    Route route(RouteKinds routeKinds) {
      if (name == null) {
        throw new RoutesException("name is missing");
      }
      return new Route(
          name,
          routeKinds.named(kind).read(texts),
          new Route.Filter(tracks, urgency, importance, kinds));
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
    if (!SLUG.matcher(text).matches()) {
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
      throw new RoutesException("is empty; leave it away for all");
    }
    return slugs;
  }
}
