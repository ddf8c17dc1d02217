package io.deadlinewatch.chaos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.support.aws.TestTopics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What subscribers were told.
 *
 * @param feed for each alert, by id, the moment that each copy says it was decided at
 * @param email how often a message named each deadline
 * @param sms the same
 */
record Heard(Map<String, List<Instant>> feed, Map<String, Long> email, Map<String, Long> sms) {
  /** Stands in a digest's attribute {@code deadline}. */
  static final String DIGEST = "none";

  private static final ObjectMapper JSON = new ObjectMapper();

  static Heard of(
      List<TestTopics.Message> feed, List<TestTopics.Message> email, List<TestTopics.Message> sms) {
    Map<String, List<Instant>> byId = new TreeMap<>();
    for (var message : feed) {
      var document = json(message.body());
      var at = Instant.parse(document.get("at").asText());
      byId.merge(
          document.get("id").asText(),
          List.of(at),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
    return new Heard(byId, deadlines(email), deadlines(sms));
  }

  /** Copies beyond the first of each alert, on the feed. */
  int doubles() {
    return feed.values().stream().mapToInt(copies -> copies.size() - 1).sum();
  }

  private static Map<String, Long> deadlines(List<TestTopics.Message> messages) {
    Map<String, Long> counts = new TreeMap<>();
    for (var message : messages) {
      named(message.attributes().getOrDefault("deadline", DIGEST))
          .forEach(id -> counts.merge(id, 1L, Long::sum));
    }
    return counts;
  }

  private static Stream<String> named(String attribute) {
    return attribute.startsWith("[")
        ? json(attribute).valueStream().map(JsonNode::asText)
        : Stream.of(attribute);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(text, notJson);
    }
  }
}
