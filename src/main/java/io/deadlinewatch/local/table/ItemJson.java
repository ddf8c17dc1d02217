package io.deadlinewatch.local.table;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.json.JsonNode;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item as text: DynamoDB's own JSON, such as {@code {"pk":{"S":"AUDIENCE"}}}, so that a row can
 * be read by whoever knows the table.
 */
final class ItemJson {
  private ItemJson() {}

  static String written(Map<String, AttributeValue> item) {
    return Json.text(json -> map(json, item));
  }

  static Map<String, AttributeValue> read(String text) {
    return map(
        JsonNode.read(text)
            .orElseThrow(() -> new IllegalStateException("not one item: " + text.length())));
  }

  private static void map(JsonGenerator json, Map<String, AttributeValue> map) throws IOException {
    json.writeStartObject();
    for (var field : new TreeMap<>(map).entrySet()) {
      json.writeFieldName(field.getKey());
      value(json, field.getValue());
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, AttributeValue value) throws IOException {
    json.writeStartObject();
    switch (value.type()) {
      case S -> json.writeStringField("S", value.s());
      case N -> json.writeStringField("N", value.n());
      case BOOL -> json.writeBooleanField("BOOL", value.bool());
      case NUL -> json.writeBooleanField("NULL", true);
      case SS -> texts(json, "SS", value.ss());
      case NS -> texts(json, "NS", value.ns());
      case M -> {
        json.writeFieldName("M");
        map(json, value.m());
      }
      case L -> {
        json.writeArrayFieldStart("L");
        for (var one : value.l()) {
          value(json, one);
        }
        json.writeEndArray();
      }
      default -> throw Refusal.of("this table holds no " + value.type());
    }
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String type, Collection<String> texts)
      throws IOException {
    Json.strings(json, type, texts.stream().sorted().toList());
  }

  private static Map<String, AttributeValue> map(JsonNode fields) {
    Map<String, AttributeValue> map = new HashMap<>();
    fields.fields().forEach((name, value) -> map.put(name, value(value)));
    return map;
  }

  private static AttributeValue value(JsonNode typed) {
    var type = typed.fields().keySet().iterator().next();
    var value = typed.at(type);
    return switch (type) {
      case "S" -> AttributeValue.fromS(value.value());
      case "N" -> AttributeValue.fromN(value.value());
      case "BOOL" -> AttributeValue.fromBool(Boolean.parseBoolean(value.value()));
      case "NULL" -> AttributeValue.fromNul(true);
      case "SS" -> AttributeValue.fromSs(texts(value));
      case "NS" -> AttributeValue.fromNs(texts(value));
      case "M" -> AttributeValue.fromM(map(value));
      case "L" -> AttributeValue.fromL(value.items().stream().map(ItemJson::value).toList());
      default -> throw new IllegalStateException("no type of a value: " + type);
    };
  }

  private static List<String> texts(JsonNode array) {
    return array.items().stream().map(JsonNode::value).toList();
  }
}
