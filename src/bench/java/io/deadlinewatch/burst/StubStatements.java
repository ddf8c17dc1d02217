package io.deadlinewatch.burst;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The statements of PartiQL that the store writes, each by itself, over a table's items. */
final class StubStatements {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SET = Pattern.compile("SET \"(\\w+)\" = (?:\"\\w+\" \\+ )?\\?");
  private static final Pattern REMOVE = Pattern.compile("REMOVE \"(\\w+)\"");
  private static final Pattern NAME = Pattern.compile("'(\\w+)': \\?");

  private final NavigableMap<String, ObjectNode> items;

  StubStatements(NavigableMap<String, ObjectNode> items) {
    this.items = items;
  }

  ObjectNode answer(JsonNode request) {
    var answer = JSON.createObjectNode();
    var responses = answer.putArray("Responses");
    for (var statement : request.get("Statements")) {
      var text = statement.get("Statement").asText();
      var parameters = statement.get("Parameters");
      responses.add(
          text.startsWith("INSERT") ? insert(text, parameters) : update(text, parameters));
    }
    return answer;
  }

  private ObjectNode insert(String text, JsonNode parameters) {
    var item = JSON.createObjectNode();
    var values = parameters.iterator();
    NAME.matcher(text).results().forEach(name -> item.set(name.group(1), values.next()));
    return items.putIfAbsent(key(item.get("pk"), item.get("sk")), item) == null
        ? JSON.createObjectNode()
        : failed("DuplicateItem");
  }

  private ObjectNode update(String text, JsonNode parameters) {
    int last = parameters.size() - 1;
    var key = key(parameters.get(last - 2), parameters.get(last - 1));
    try {
      var after = items.computeIfPresent(key, (_, item) -> updated(item, text, parameters, last));
      return after != null && text.endsWith("RETURNING ALL NEW *")
          ? JSON.createObjectNode().set("Item", after)
          : JSON.createObjectNode();
    } catch (StubTable.RefusedException _) {
      return failed("ConditionalCheckFailed");
    }
  }

  private static ObjectNode updated(ObjectNode before, String text, JsonNode parameters, int last) {
    if (!before.path("version").equals(parameters.get(last))) {
      throw new StubTable.RefusedException();
    }
    var item = before.deepCopy();
    var values = parameters.iterator();
    SET.matcher(text).results().forEach(set -> set(item, set, values));
    REMOVE.matcher(text).results().forEach(name -> item.remove(name.group(1)));
    return item;
  }

  private static void set(ObjectNode item, MatchResult set, Iterator<JsonNode> values) {
    var name = set.group(1);
    var value = values.next();
    item.set(name, set.group().contains(" + ") ? sum(item.get(name), value) : value);
  }

  private static ObjectNode sum(JsonNode there, JsonNode more) {
    long sum = there.get("N").asLong() + more.get("N").asLong();
    return JSON.createObjectNode().put("N", Long.toString(sum));
  }

  private static ObjectNode failed(String code) {
    var answer = JSON.createObjectNode();
    answer.putObject("Error").put("Code", code);
    return answer;
  }

  private static String key(JsonNode pk, JsonNode sk) {
    return pk.get("S").asText() + "\n" + sk.get("S").asText();
  }
}
