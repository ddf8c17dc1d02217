package io.deadlinewatch.function.log;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.text.Characters;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Writes what happens as one JSON line each. Lambda takes a line as it is, and filters it by level,
 * where it holds a {@code timestamp} and a {@code level}.
 */
public final class LogLines {
  private static final int MAX_TEXT = 1_000;
  private static final String DIMENSION = "Function";
  private static final String UNWRITABLE =
      "{\"level\":\"ERROR\",\"event\":\"unwritable-log-line\"}\n";

  private final PrintStream out;
  private final InstantSource clock;
  private final AtomicBoolean begun = new AtomicBoolean();

  public LogLines(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Always UTF-8, whatever the machine's locale; one write a line, so that none are mixed. */
  public static PrintStream toStandardOutput() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
  }

  /**
   * Says once what this process runs with: the instant that a local time means is the zone data's.
   */
  public void begin() {
    if (!begun.getAndSet(true)) {
      var fields =
          Map.of("java", Runtime.version().toString(), "zoneData", ZoneData.here().version());
      write(new EventLine("INFO", "begun", fields));
    }
  }

  /** Writes what happened. */
  public void write(EventLine line) {
    line(json -> write(json, line));
  }

  /** Writes numbers; CloudWatch takes them out of the log. */
  void write(Metrics metrics) {
    line(json -> write(json, metrics));
  }

  /** A log that cannot be written must not stop an alert; the stream itself never throws. */
  private void line(Json.Writing writing) {
    try {
      out.print(Json.text(writing) + "\n");
    } catch (RuntimeException unwritable) {
      out.print(UNWRITABLE);
    }
    out.flush();
  }

  private void write(JsonGenerator json, Metrics line) throws IOException {
    var now = clock.instant();
    json.writeStartObject();
    json.writeStringField("timestamp", now.toString());
    json.writeStringField("level", "INFO");
    json.writeObjectFieldStart("_aws");
    json.writeNumberField("Timestamp", now.toEpochMilli());
    json.writeArrayFieldStart("CloudWatchMetrics");
    json.writeStartObject();
    json.writeStringField("Namespace", line.namespace());
    json.writeFieldName("Dimensions");
    json.writeStartArray();
    json.writeStartArray();
    json.writeString(DIMENSION);
    json.writeEndArray();
    json.writeEndArray();
    declare(json, line);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeStringField(DIMENSION, line.function());
    for (var metric : line.metrics()) {
      json.writeNumberField(metric.name(), metric.value());
    }
    for (var field : line.fields().entrySet()) {
      json.writeNumberField(field.getKey(), field.getValue());
    }
    json.writeEndObject();
  }

  private static void declare(JsonGenerator json, Metrics line) throws IOException {
    json.writeArrayFieldStart("Metrics");
    for (var metric : line.metrics()) {
      json.writeStartObject();
      json.writeStringField("Name", metric.name());
      json.writeStringField("Unit", metric.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
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

  /**
   * Cut, so that one line cannot flood a log, and without what would steer a terminal that shows
   * it; line breaks JSON escapes itself.
   */
  static String shortened(String text) {
    var cut = text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT) + "...";
    return cut.codePoints()
        .filter(each -> each < ' ' || !(Characters.isHostile(each) || Characters.isHidden(each)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
