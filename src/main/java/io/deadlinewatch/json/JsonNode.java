package io.deadlinewatch.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value that was read once, for whoever wants to look at it. Null, and what is not there,
 * read as a value that is absent.
 */
public final class JsonNode {
  private static final JsonNode ABSENT = new JsonNode("", Map.of(), List.of(), 0, 0);
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String value;
  private final Map<String, JsonNode> fields;
  private final List<JsonNode> items;
  private final long from;
  private final long to;

  private JsonNode(
      String value, Map<String, JsonNode> fields, List<JsonNode> items, long from, long to) {
    this.value = value;
    this.fields = fields;
    this.items = items;
    this.from = from;
    this.to = to;
  }

  /** Reads a text; nothing where it is not one JSON value, or names a field twice. */
  public static Optional<JsonNode> read(String json) {
    try (var parser = FACTORY.createParser(json)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      var root = value(parser);
      return parser.nextToken() == null ? Optional.of(root) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** A text, a number or a truth value as it is written; empty for others. */
  public String value() {
    return value;
  }

  /** The fields of an object, in their order. */
  public Map<String, JsonNode> fields() {
    return fields;
  }

  /** The items of an array. */
  public List<JsonNode> items() {
    return items;
  }

  /** A field of an object. */
  public JsonNode at(String name) {
    return fields.getOrDefault(name, ABSENT);
  }

  /** Whether it is null, or not there. */
  public boolean isAbsent() {
    return this == ABSENT;
  }

  /**
   * An object or an array as it was written.
   *
   * @param json the text that it was read from
   */
  public String in(String json) {
    return json.substring((int) from, (int) to);
  }

  private static JsonNode value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, begin(parser));
      case START_ARRAY -> array(parser, begin(parser));
      case VALUE_NULL -> ABSENT;
      default -> new JsonNode(parser.getText(), Map.of(), List.of(), 0, 0);
    };
  }

  private static JsonNode object(JsonParser parser, long from) throws IOException {
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      var name = parser.currentName();
      parser.nextToken();
      if (fields.put(name, value(parser)) != null) {
        throw new JsonParseException(parser, "a field is named twice");
      }
    }
    return new JsonNode("", fields, List.of(), from, end(parser));
  }

  private static JsonNode array(JsonParser parser, long from) throws IOException {
    List<JsonNode> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new JsonNode("", Map.of(), items, from, end(parser));
  }

  private static long begin(JsonParser parser) {
    return parser.currentTokenLocation().getCharOffset();
  }

  private static long end(JsonParser parser) {
    return parser.currentLocation().getCharOffset();
  }
}
