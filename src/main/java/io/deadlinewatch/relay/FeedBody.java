package io.deadlinewatch.relay;

import io.deadlinewatch.json.Json;
import io.deadlinewatch.json.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The body of a message in the feed's queue: an alert document as the topic sent it, or one that a
 * relay has addressed to a route, {@code {"schema": "deadline-watch/delivery/v1", "route": NAME,
 * "document": {...}}}. The route stands in the body and not in an attribute, because whoever
 * publishes to the topic sets the attributes.
 *
 * @param route none in a bare document
 * @param alert the document
 */
public record FeedBody(Optional<String> route, RelayedAlert alert) {
  static final String SCHEMA = "deadline-watch/delivery/v1";

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,64}");

  /** Reads a body; nothing where it is neither. */
  public static Optional<FeedBody> read(String body) {
    return JsonNode.read(body).flatMap(root -> of(root, body));
  }

  private static Optional<FeedBody> of(JsonNode root, String body) {
    if (!root.at("schema").value().equals(SCHEMA)) {
      return RelayedAlert.of(root, body).map(alert -> new FeedBody(Optional.empty(), alert));
    }
    var route = root.at("route").value();
    var document = root.at("document");
    return NAME.matcher(route).matches()
        ? RelayedAlert.of(document, document.in(body))
            .map(alert -> new FeedBody(Optional.of(route), alert))
        : Optional.empty();
  }

  /** The body that addresses a document to a route. */
  static String addressed(String route, String document) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeStringField("route", route);
      json.writeFieldName("document");
      json.writeRawValue(document);
      json.writeEndObject();
    });
  }
}
