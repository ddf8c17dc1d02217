package io.deadlinewatch.function;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Json;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepLog;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.TreeMap;

/**
 * Writes what happens as one JSON line each. Lambda takes a line as it is, and filters it by level,
 * where it holds a {@code timestamp} and a {@code level}.
 */
final class JsonLog implements SweepLog {
  private static final int MAX_TEXT = 1_000;

  private final PrintStream out;
  private final InstantSource clock;

  JsonLog(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public void note(SweepEvent event) {
    write(EventLine.of(event));
  }

  /** A row that a list went on without, such as a fact. */
  void leftOut(UnreadableException problem) {
    write(EventLine.leftOut(problem));
  }

  /** A sweep that broke off; the exception itself goes to Lambda, which logs its trace. */
  void failed(RuntimeException failure) {
    write(EventLine.failed(failure));
  }

  /** A log that cannot be written must not stop an alert; the stream itself never throws. */
  private void write(EventLine line) {
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

  private static String shortened(String text) {
    return text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "...";
  }
}
