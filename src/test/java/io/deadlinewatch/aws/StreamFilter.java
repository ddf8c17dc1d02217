package io.deadlinewatch.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.store.ItemKey;
import java.util.List;

/** What Lambda lets through of a table's stream, as far as our patterns go. */
final class StreamFilter {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StreamFilter() {}

  /** Whether one of the patterns fits a record with this key. */
  static boolean lets(List<String> patterns, ItemKey key) {
    return patterns.stream().anyMatch(pattern -> fits(pattern, key));
  }

  private static boolean fits(String pattern, ItemKey key) {
    try {
      var wanted = JSON.readTree(pattern).at("/dynamodb/Keys");
      return wanted
          .propertyStream()
          .allMatch(part -> {
            var value = part.getKey().equals("pk") ? key.pk() : key.sk();
            return part.getValue().get("S").valueStream().anyMatch(rule -> fits(rule, value));
          });
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no pattern: " + pattern, e);
    }
  }

  private static boolean fits(JsonNode rule, String value) {
    return rule.isTextual()
        ? rule.asText().equals(value)
        : value.startsWith(rule.get("prefix").asText());
  }
}
