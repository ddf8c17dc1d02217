package io.deadlinewatch.relay.route;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the routes strictly, as {@code schemas/routes-v2.json} has them: one that is not understood
 * would be one that nobody hears.
 */
public final class RouteReader {
  private static final int MOST = 50;
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser json;
  private final RouteFields fields;
  private final RouteKinds kinds;
  private final List<Route> routes = new ArrayList<>();
  private final List<RouteReading.Problem> problems = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  private RouteReader(JsonParser json, RouteKinds kinds) {
    this.json = json;
    this.fields = new RouteFields(json, kinds);
    this.kinds = kinds;
  }

  /** The routes; throws {@link RoutesException} with the first that is wrong. */
  static List<Route> read(String text, RouteKinds kinds) {
    var reading = check(text, kinds);
    if (!reading.problems().isEmpty()) {
      throw new RoutesException(reading.problems().getFirst().what());
    }
    return reading.routes();
  }

  /** Reads on behind what is wrong, as far as the text is JSON. */
  public static RouteReading check(String text, RouteKinds kinds) {
    try (var json = FACTORY.createParser(text)) {
      return new RouteReader(json, kinds).reading();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private RouteReading reading() throws IOException {
    try {
      all();
    } catch (JsonProcessingException broken) {
      int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
      note(line, "not JSON, or a field twice (line " + line + ")");
    }
    return new RouteReading(routes, problems);
  }

  private void all() throws IOException {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      note(1, "not an array of routes; it begins with [ and ends with ]");
      return;
    }
    var array = json.getParsingContext();
    for (int number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
      if (number > MOST) {
        note(line(), "more than " + MOST + " routes");
        return;
      }
      route("route " + number + ": ");
      skipTo(array);
    }
    if (json.nextToken() != null) {
      note(line(), "something stands behind the array");
    }
  }

  private void route(String place) throws IOException {
    int line = line();
    int before = problems.size();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      note(line, place + "is not an object");
      return;
    }
    var draft = draft(place);
    if (problems.size() > before) {
      return;
    }
    try {
      var route = draft.route(kinds);
      routes.add(route);
      if (!names.add(route.name())) {
        note(line, place + "has the name of another; give each a name of its own");
      }
    } catch (RoutesException wrong) {
      wrong.whys().forEach(why -> note(line, place + why));
    }
  }

  /** The fields of an object; behind one that is wrong it reads on. */
  private RouteDraft draft(String place) throws IOException {
    var object = json.getParsingContext();
    var draft = new RouteDraft();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      var field = json.currentName();
      int line = line();
      json.nextToken();
      try {
        fields.read(field, draft);
      } catch (RoutesException problem) {
        // A name that is not ours is not repeated: it may be a URL that slipped into the place.
        var name = fields.isField(field) ? field : "a field";
        note(line, place + name + " " + problem.why());
        skipTo(object);
      }
    }
    return draft;
  }

  /** To the end of what stands in an array or an object. */
  private void skipTo(JsonStreamContext outer) throws IOException {
    while (!json.getParsingContext().equals(outer)) {
      json.nextToken();
    }
  }

  private int line() {
    return json.currentTokenLocation().getLineNr();
  }

  private void note(int line, String what) {
    problems.add(new RouteReading.Problem(line, what));
  }
}
