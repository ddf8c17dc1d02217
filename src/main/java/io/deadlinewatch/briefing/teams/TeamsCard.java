package io.deadlinewatch.briefing.teams;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.post.PostParts;
import io.deadlinewatch.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The body of an Adaptive Card. A line is a text block of its own: clients do not agree on what a
 * line break within one is.
 */
final class TeamsCard implements PostParts {
  private final List<Json.Writing> body = new ArrayList<>();
  private boolean divided;

  void header(String text) {
    block(text, Map.of("size", "Large", "weight", "Bolder"), false);
  }

  @Override
  public void section(String text) {
    boolean first = true;
    for (var line : text.split("\n", -1)) {
      block(line, Map.of("spacing", first ? "Medium" : "Small"), first && divided);
      divided = divided && !first;
      first = false;
    }
  }

  @Override
  public void fields(List<Field> fields) {
    body.add(json -> {
      json.writeStartObject();
      json.writeStringField("type", "FactSet");
      json.writeArrayFieldStart("facts");
      for (var field : fields) {
        json.writeStartObject();
        json.writeStringField("title", field.label());
        json.writeStringField("value", field.words().replace("\n", " / "));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  @Override
  public void divider() {
    divided = true;
  }

  @Override
  public void context(String text) {
    block(text, Map.of("color", "Default", "size", "Small"), true);
  }

  int size() {
    return body.size();
  }

  /** Writes the first blocks, and the last, which is the small print. */
  void write(JsonGenerator json, int blocks) throws IOException {
    json.writeStartArray();
    for (var block : body.subList(0, Math.min(blocks, body.size()) - 1)) {
      block.to(json);
    }
    body.getLast().to(json);
    json.writeEndArray();
  }

  private void block(String text, Map<String, String> style, boolean separated) {
    body.add(json -> {
      json.writeStartObject();
      json.writeStringField("type", "TextBlock");
      json.writeStringField("text", text);
      json.writeBooleanField("wrap", true);
      if (separated) {
        json.writeBooleanField("separator", true);
      }
      for (var each : new TreeMap<>(style).entrySet()) {
        json.writeStringField(each.getKey(), each.getValue());
      }
      json.writeEndObject();
    });
  }
}
