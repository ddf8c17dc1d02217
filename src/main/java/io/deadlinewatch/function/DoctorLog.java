package io.deadlinewatch.function;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Json;
import io.deadlinewatch.doctor.Finding;
import io.deadlinewatch.doctor.Measures.Measure;
import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;

/**
 * Writes findings as log lines, and numbers as one line of CloudWatch's embedded metric format,
 * which CloudWatch turns into metrics without a call or a right of ours.
 */
final class DoctorLog {
  private static final String DIMENSION = "Function";

  private final PrintStream out;
  private final InstantSource clock;

  DoctorLog(PrintStream out, InstantSource clock) {
    this.out = out;
    this.clock = clock;
  }

  void note(Finding finding) {
    line(json -> {
      json.writeStartObject();
      json.writeStringField("timestamp", clock.instant().toString());
      json.writeStringField("level", level(finding));
      json.writeStringField("event", "finding");
      json.writeStringField("check", finding.check().word());
      json.writeStringField("what", LogLines.shortened(finding.what()));
      if (finding instanceof Finding.Attention attention) {
        json.writeNumberField("count", attention.count());
        json.writeStringField("command", LogLines.shortened(attention.command()));
      }
      json.writeEndObject();
    });
  }

  /** Lambda takes the line as it is, since it holds a time and a level. */
  void measure(String namespace, List<Measure> measures) {
    line(json -> {
      json.writeStartObject();
      json.writeStringField("timestamp", clock.instant().toString());
      json.writeStringField("level", "INFO");
      json.writeObjectFieldStart("_aws");
      json.writeNumberField("Timestamp", clock.instant().toEpochMilli());
      json.writeArrayFieldStart("CloudWatchMetrics");
      json.writeStartObject();
      json.writeStringField("Namespace", namespace);
      json.writeFieldName("Dimensions");
      json.writeStartArray();
      json.writeStartArray();
      json.writeString(DIMENSION);
      json.writeEndArray();
      json.writeEndArray();
      metrics(json, measures);
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
      json.writeStringField(DIMENSION, "doctor");
      for (var measure : measures) {
        json.writeNumberField(measure.name(), measure.value());
      }
      json.writeEndObject();
    });
  }

  private static void metrics(JsonGenerator json, List<Measure> measures) throws IOException {
    json.writeArrayFieldStart("Metrics");
    for (var measure : measures) {
      json.writeStartObject();
      json.writeStringField("Name", measure.name());
      json.writeStringField("Unit", measure.unit());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void line(Json.Writing writing) {
    out.print(Json.text(writing) + "\n");
    out.flush();
  }

  private static String level(Finding finding) {
    return switch (finding) {
      case Finding.Ok _ -> "INFO";
      case Finding.Attention _ -> "ERROR";
      case Finding.NotLooked _ -> "WARN";
    };
  }
}
