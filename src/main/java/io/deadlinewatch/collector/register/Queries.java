package io.deadlinewatch.collector.register;

import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.text.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads a file of queries: JSON, an array of objects with name, track and conditions. */
public final class Queries {
  private static final Set<String> FIELDS = Set.of("name", "track", "conditions");

  private Queries() {}

  /** Those that come with the program: trade between the US and China. */
  public static List<Query> shipped() {
    try (var stream =
        Objects.requireNonNull(Queries.class.getResourceAsStream("/collector/queries.json"))) {
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a file's text.
   *
   * @throws RefusedException naming the query and the field that is wrong
   */
  public static List<Query> read(String json) {
    var root =
        JsonNode.read(json)
            .filter(node -> !node.items().isEmpty())
            .orElseThrow(() ->
                new RefusedException(
                    "queries", "are no JSON array, or an empty one, or name a field twice"));
    List<Query> queries = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (var item : root.items()) {
      var place = "queries[" + queries.size() + "]";
      try {
        queries.add(query(item));
      } catch (RefusedException refused) {
        throw new RefusedException(place, String.valueOf(refused.getMessage()));
      }
      if (!names.add(queries.getLast().name())) {
        throw new RefusedException(place + ".name", "is another query's; choose another");
      }
    }
    return List.copyOf(queries);
  }

  private static Query query(JsonNode item) {
    item.fields().keySet().stream()
        .filter(field -> !FIELDS.contains(field))
        .findFirst()
        .ifPresent(field -> {
          throw new RefusedException(field, "is unknown; a query has name, track and conditions");
        });
    Map<String, List<String>> conditions = new LinkedHashMap<>();
    item.at("conditions").fields().forEach((name, value) -> conditions.put(name, texts(value)));
    return new Query(item.at("name").value(), item.at("track").value(), conditions);
  }

  private static List<String> texts(JsonNode value) {
    var one = value.value().isEmpty() ? List.<String>of() : List.of(value.value());
    return value.items().isEmpty()
        ? one
        : value.items().stream().map(JsonNode::value).filter(text -> !text.isEmpty()).toList();
  }
}
