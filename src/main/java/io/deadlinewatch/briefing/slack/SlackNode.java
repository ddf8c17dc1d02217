package io.deadlinewatch.briefing.slack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.deadlinewatch.deadline.CleanLine;
import io.deadlinewatch.deadline.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a document. What a document lacks reads as an empty value, and every text is one clean
 * line, whoever wrote the document.
 *
 * @param value a text or a number as it is written; empty for others
 * @param fields of an object
 * @param items of an array
 */
record SlackNode(String value, Map<String, SlackNode> fields, List<SlackNode> items) {
  private static final SlackNode NONE = new SlackNode("", Map.of(), List.of());
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DEEPEST = 20;

  /**
   * Reads a document.
   *
   * @throws RefusedException when it is not one JSON value
   */
  static SlackNode read(String json) {
    try (var parser = FACTORY.createParser(json)) {
      parser.nextToken();
      var root = value(parser, 0);
      if (parser.nextToken() != null) {
        throw refused("goes on after its end");
      }
      return root;
    } catch (IOException _) {
      throw refused("is not JSON");
    }
  }

  /** What stands under a path; an empty value where nothing does. */
  SlackNode at(String... path) {
    var node = this;
    for (var name : path) {
      node = node.fields.getOrDefault(name, NONE);
    }
    return node;
  }

  /** The text under a path; none for null and for an empty one. */
  Optional<String> text(String... path) {
    return Optional.of(at(path).value).filter(text -> !text.isEmpty());
  }

  /** The text under a path, or nothing to say. */
  String words(String... path) {
    return at(path).value;
  }

  /** The texts of an array under a path. */
  List<String> texts(String... path) {
    return at(path).items.stream().map(SlackNode::value).filter(t -> !t.isEmpty()).toList();
  }

  private static SlackNode value(JsonParser parser, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw refused("is nested deeper than any alert");
    }
    var token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, SlackNode> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser, depth + 1));
      }
      return new SlackNode("", fields, List.of());
    }
    if (token == JsonToken.START_ARRAY) {
      List<SlackNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser, depth + 1));
      }
      return new SlackNode("", Map.of(), items);
    }
    if (token == null) {
      throw refused("is empty");
    }
    return token == JsonToken.VALUE_NULL
        ? NONE
        : new SlackNode(CleanLine.clean(parser.getText()), Map.of(), List.of());
  }

  private static RefusedException refused(String problem) {
    return new RefusedException("document", problem + "; an alert document is one JSON object");
  }
}
