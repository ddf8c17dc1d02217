package io.deadlinewatch.subscription;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A filter policy without the order of its lists, which means nothing, so that two can be compared.
 */
sealed interface PolicyTree {
  /** Braces. */
  record Fields(Map<String, PolicyTree> fields) implements PolicyTree {}

  /** Brackets. */
  record Any(Set<PolicyTree> values) implements PolicyTree {}

  /** Everything else, as it is written; a text with its quotes. */
  record Leaf(String text) implements PolicyTree {}

  /** Reads one; nothing where it is not JSON. */
  static Optional<PolicyTree> parse(String json) {
    try (var parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      var tree = tree(parser);
      return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /** Every text in the lists of a field, wherever the field is. */
  default List<String> strings(String field) {
    return switch (this) {
      case Leaf _ -> List.of();
      case Any(var values) ->
          values.stream().flatMap(value -> value.strings(field).stream()).toList();
      case Fields(var fields) -> {
        List<String> texts = new ArrayList<>();
        fields.forEach((name, value) -> {
          texts.addAll(value.strings(field));
          if (name.equals(field) && value instanceof Any(var values)) {
            values.forEach(each -> texts.addAll(each.texts()));
          }
        });
        yield texts;
      }
    };
  }

  private List<String> texts() {
    return this instanceof Leaf(var text) && text.startsWith("\"")
        ? List.of(text.substring(1, text.length() - 1))
        : List.of();
  }

  private static PolicyTree tree(JsonParser parser) throws IOException {
    var token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, PolicyTree> fields = new HashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var name = parser.currentName();
        parser.nextToken();
        fields.put(name, tree(parser));
      }
      return new Fields(fields);
    }
    if (token == JsonToken.START_ARRAY) {
      Set<PolicyTree> values = new HashSet<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(tree(parser));
      }
      return new Any(values);
    }
    if (token == null) {
      throw new IOException("nothing is written here");
    }
    var text = String.valueOf(parser.getText());
    return new Leaf(token == JsonToken.VALUE_STRING ? "\"" + text + "\"" : text);
  }
}
