package io.deadlinewatch.function;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.TreeMap;

/**
 * Writes what happens as one JSON line each. Lambda takes a line as it is, and filters it by level,
 * where it holds a {@code timestamp} and a {@code level}.
 */
final class LogLines {
  private static final int MAX_TEXT = 1_000;

  private final PrintStream out;
  private final InstantSource clock;

  LogLines(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /** A log that cannot be written must not stop an alert; the stream itself never throws. */
  void write(EventLine line) {
    try {
      out.print(Json.text(json -> write(json, line)) + "\n");
    } catch (RuntimeException unwritable) {
      out.print("{\"level\":\"ERROR\",\"event\":\"unwritable-log-line\"}\n");
    }
    out.flush();
  }

  private void write(JsonGenerator json, EventLine line) throws IOException {
    json.writeStartObject();
    json.writeStringField("timestamp", clock.instant().toString());
    json.writeStringField("level", line.level());
    json.writeStringField("event", line.event());
    for (var field : new TreeMap<>(line.fields()).entrySet()) {
      json.writeStringField(field.getKey(), shortened(field.getValue()));
    }
    json.writeEndObject();
  }

  /** Cut, so that one line cannot flood a log. */
  static String shortened(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "...";
  }
}
