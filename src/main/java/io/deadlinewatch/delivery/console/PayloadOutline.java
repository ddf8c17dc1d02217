package io.deadlinewatch.delivery.console;

import io.deadlinewatch.json.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What a service is sent, as an outline in which nothing is left out: each field by its name. */
final class PayloadOutline {
  private static final String ITEM = "- ";
  private static final String INDENT = "  ";
  private static final int NARROWEST = 20;

  private PayloadOutline() {}

  /** The lines of a payload; of one that is no JSON its own. */
  static List<String> lines(String payload, int columns) {
    return JsonNode.read(payload)
        .map(json -> value(json, columns))
        .orElseGet(payload::lines)
        .toList();
  }

  private static Stream<String> value(JsonNode value, int columns) {
    int inner = columns - INDENT.length();
    if (!value.items().isEmpty()) {
      return value.items().stream().flatMap(item -> hanging(ITEM, value(item, inner).toList()));
    }
    return value.fields().isEmpty()
        ? words(value).lines().flatMap(line -> wrapped(line, columns))
        : value.fields().entrySet().stream()
            .flatMap(field -> field(field.getKey(), field.getValue(), columns));
  }

  private static Stream<String> field(String name, JsonNode value, int columns) {
    int inner = columns - INDENT.length();
    var words = words(value);
    boolean isLine = value.items().isEmpty() && value.fields().isEmpty() && !words.contains("\n");
    return isLine
        ? hanging("", wrapped((name + ": " + words).strip(), inner).toList())
        : Stream.concat(Stream.of(name + ":"), value(value, inner).map(line -> INDENT + line));
  }

  private static Stream<String> hanging(String first, List<String> lines) {
    return Stream.concat(
        lines.stream().limit(1).map(line -> first + line),
        lines.stream().skip(1).map(line -> INDENT + line));
  }

  private static Stream<String> wrapped(String text, int columns) {
    return Width.wrapped(text, Math.max(NARROWEST, columns)).stream();
  }

  /** Without what a terminal would show as a box. */
  private static String words(JsonNode value) {
    return value.value().replace(SlackReading.JOINER, "");
  }
}
