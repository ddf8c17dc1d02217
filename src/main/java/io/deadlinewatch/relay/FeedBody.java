package io.deadlinewatch.relay;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.relay.route.AlertHead;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of a message in the feed's queue: an alert document as the topic sent it, or one that a
 * relay has addressed to a route, {@code {"schema": "deadline-watch/delivery/v1", "route": NAME,
 * "document": {...}}}. The route stands in the body and not in an attribute, because whoever
 * publishes to the topic sets the attributes.
 *
 * @param route none in a bare document
 * @param document the alert document
 * @param head what is read of it
 */
record FeedBody(Optional<String> route, String document, AlertHead head) {
  static final String SCHEMA = "deadline-watch/delivery/v1";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9/-]{1,200}");
  private static final Pattern WORD = Pattern.compile("[a-z0-9-]{1,64}");
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** Reads a body; nothing where it is neither. */
  static Optional<FeedBody> read(String body) {
    try {
      var fields = fields(body);
      if (!SCHEMA.equals(fields.get("schema"))) {
        return head(fields).map(head -> new FeedBody(Optional.empty(), body, head));
      }
      var document = fields.getOrDefault("document", "");
      var route = word(fields, "route");
      return document == null || route == null
          ? Optional.empty()
          : head(fields(document)).map(head -> new FeedBody(Optional.of(route), document, head));
    } catch (IOException _) {
      return Optional.empty();
    }
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

  private static Optional<AlertHead> head(Map<String, @Nullable String> fields) throws IOException {
    var id = fields.get("id");
    var kind = word(fields, "kind");
    var urgency = word(fields, "urgency");
    var deadline = fields.get("deadline");
    var track = deadline == null ? AlertHead.ALL : word(fields(deadline), "track");
    boolean ours = AlertDocument.SCHEMA.equals(fields.get("schema"));
    return ours
            && id != null
            && ID.matcher(id).matches()
            && kind != null
            && urgency != null
            && track != null
        ? Optional.of(new AlertHead(id, kind, urgency, track))
        : Optional.empty();
  }

  private static @Nullable String word(Map<String, @Nullable String> fields, String name) {
    var text = fields.get(name);
    return text != null && WORD.matcher(text).matches() ? text : null;
  }

  /** The fields of an object: texts as they are, all else as JSON; null where it is null. */
  private static Map<String, @Nullable String> fields(String object) throws IOException {
    Map<String, @Nullable String> fields = new HashMap<>();
    try (var json = FACTORY.createParser(object)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return fields;
      }
      while (json.nextToken() != JsonToken.END_OBJECT) {
        var name = json.currentName();
        fields.put(
            name,
            switch (json.nextToken()) {
              case VALUE_NULL -> null;
              case VALUE_STRING -> json.getText();
              default -> copy(json);
            });
      }
      if (json.nextToken() != null) {
        fields.clear();
      }
    }
    return fields;
  }

  private static String copy(JsonParser json) throws IOException {
    var text = new StringWriter();
    try (var copy = FACTORY.createGenerator(text)) {
      copy.copyCurrentStructure(json);
    }
    return text.toString();
  }
}
