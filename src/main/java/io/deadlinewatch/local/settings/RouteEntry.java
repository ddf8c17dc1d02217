package io.deadlinewatch.local.settings;

import io.deadlinewatch.dataset.MappingReader;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.relay.route.RouteKinds;
import io.deadlinewatch.relay.route.RouteReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A route on its way from watch.yaml to the relay's own reader, which judges it: what a deployment
 * refuses a home refuses in the same words.
 */
final class RouteEntry {
  private static final String PLACE = "route 1: ";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  void put(String field, String text) {
    texts.put(field, text);
  }

  /** Takes a text of the file as it stands there, if it does. */
  void take(MappingReader from, String field, Variables variables) {
    from.checked(() -> from.optionalText(field).map(text -> variables.filled(field, text)))
        .ifPresent(text -> put(field, text));
  }

  void put(String field, List<String> words) {
    lists.put(field, words);
  }

  void putAll(RouteEntry other) {
    texts.putAll(other.texts);
  }

  /** Takes a list of the file as it stands there, if it does. */
  void takeList(MappingReader from, String field) {
    if (from.has(field)) {
      put(field, from.texts(field));
    }
  }

  /** As the relay reads it. */
  String json() {
    return Json.text(json -> {
      json.writeStartObject();
      for (var text : texts.entrySet()) {
        json.writeStringField(text.getKey(), text.getValue());
      }
      for (var list : lists.entrySet()) {
        Json.strings(json, list.getKey(), list.getValue());
      }
      json.writeEndObject();
    });
  }

  /** What is wrong with it, {@code field what}, without a word of what stands there. */
  List<String> problems(RouteKinds kinds) {
    return RouteReader.check("[" + json() + "]", kinds).problems().stream()
        .map(problem -> problem.what().replaceFirst(PLACE, ""))
        .toList();
  }
}
