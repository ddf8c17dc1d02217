package io.deadlinewatch.burst;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;

/**
 * A table as DynamoDB keeps it, as far as a sweep asks: the updates, conditions and queries that
 * the store writes, and no others.
 */
final class StubTable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ONCE = Pattern.compile("if_not_exists\\((#\\w+), (:\\w+)\\)(.*)");
  private static final Pattern CONDITION = Pattern.compile("(#\\w+) = (:\\w+)");

  private final NavigableMap<String, ObjectNode> items = new ConcurrentSkipListMap<>();

  /** A condition that does not hold. */
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  ObjectNode answer(String operation, JsonNode request) {
    return switch (operation) {
      case "PutItem" -> put((ObjectNode) request.get("Item"));
      case "GetItem" -> get(request);
      case "UpdateItem" -> update(request);
      case "Query" -> query(request);
      case "BatchExecuteStatement" -> new StubStatements(items).answer(request);
      default -> throw new IllegalArgumentException(operation);
    };
  }

  ObjectNode put(ObjectNode item) {
    items.put(key(item), item);
    return JSON.createObjectNode();
  }

  /** How many deadlines have had their alert. */
  long confirmed() {
    return items.values().stream().filter(item -> item.has("said")).count();
  }

  private ObjectNode get(JsonNode request) {
    var answer = JSON.createObjectNode();
    var item = items.get(key(request.get("Key")));
    return item == null ? answer : answer.set("Item", item);
  }

  private ObjectNode update(JsonNode request) {
    var key = request.get("Key");
    var after = items.compute(key(key), (_, before) -> updated(before, key, request));
    var answer = JSON.createObjectNode();
    return request.path("ReturnValues").asText().equals("ALL_NEW")
        ? answer.set("Attributes", after)
        : answer;
  }

  private static ObjectNode updated(ObjectNode before, JsonNode key, JsonNode request) {
    var item = before == null ? (ObjectNode) key.deepCopy() : before.deepCopy();
    var names = request.get("ExpressionAttributeNames");
    var values = request.path("ExpressionAttributeValues");
    var condition = CONDITION.matcher(request.path("ConditionExpression").asText());
    if (condition.matches()
        && !values
            .get(condition.group(2))
            .equals(item.get(names.get(condition.group(1)).asText()))) {
      throw new RefusedException();
    }
    var parts = request.get("UpdateExpression").asText().substring(4).split(" REMOVE ", -1);
    for (var set : parts[0].split(", (?=#\\w+ =)", -1)) {
      var sides = set.split(" = ", 2);
      item.set(names.get(sides[0]).asText(), value(sides[1], item, names, values));
    }
    for (var name : parts.length == 1 ? new String[0] : parts[1].split(", ", -1)) {
      item.remove(names.get(name).asText());
    }
    return item;
  }

  private static JsonNode value(String text, ObjectNode item, JsonNode names, JsonNode values) {
    var once = ONCE.matcher(text);
    if (!once.matches()) {
      return values.get(text);
    }
    var there = item.path(names.get(once.group(1)).asText());
    var value = there.isMissingNode() ? values.get(once.group(2)) : there;
    return once.group(3).isEmpty()
        ? value
        : JSON.createObjectNode().put("N", Long.toString(value.get("N").asLong() + 1));
  }

  private ObjectNode query(JsonNode request) {
    var rows = request.has("IndexName") ? ofIndex(request) : ofPartition(request);
    int limit = request.path("Limit").asInt(Integer.MAX_VALUE);
    var answer = JSON.createObjectNode();
    answer.putArray("Items").addAll(rows.stream().limit(limit).toList());
    return answer;
  }

  /** Rows of a shard up to a moment, or after it; what {@code due} projects, or all. */
  private List<ObjectNode> ofIndex(JsonNode request) {
    boolean due = request.get("IndexName").asText().equals("due");
    var time = due ? "nextAlertAt" : "dueAt";
    var values = request.get("ExpressionAttributeValues");
    var moment = values.get(":time").get("S").asText();
    boolean until = request.get("KeyConditionExpression").asText().contains("<=");
    return items.values().stream()
        .filter(item -> item.path("shard").equals(values.get(":shard")) && item.has(time))
        .filter(item -> item.get(time).get("S").asText().compareTo(moment) <= 0 == until)
        .sorted(Comparator.comparing(item -> item.get(time).get("S").asText()))
        .map(item -> due ? item.deepCopy().retain("pk", "sk", "shard", time, "version") : item)
        .toList();
  }

  private List<ObjectNode> ofPartition(JsonNode request) {
    var values = request.get("ExpressionAttributeValues");
    var from =
        values.get(":pk").get("S").asText() + "\n" + values.path(":prefix").path("S").asText();
    return List.copyOf(items.subMap(from, from + "\uFFFF").values());
  }

  private static String key(JsonNode item) {
    return item.get("pk").get("S").asText() + "\n" + item.get("sk").get("S").asText();
  }
}
