package io.deadlinewatch.function;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Json;
import io.deadlinewatch.delivery.relay.RelayEvent;
import io.deadlinewatch.delivery.relay.RelayLog;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.TreeMap;

/** Writes what a relay does as one JSON line each, in the form of {@link JsonLog}. */
final class SlackLog implements RelayLog {
  private final PrintStream out;
  private final InstantSource clock;

  SlackLog(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /** A log that cannot be written must not stop an alert; the stream itself never throws. */
  @Override
  public void note(RelayEvent event) {
    try {
      out.print(Json.text(json -> write(json, SlackLine.of(event))) + "\n");
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
      json.writeStringField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
  }
}
