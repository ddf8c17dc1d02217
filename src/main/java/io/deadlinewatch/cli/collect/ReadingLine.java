package io.deadlinewatch.cli.collect;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.collector.reading.Agreement;
import io.deadlinewatch.collector.reading.Reading;
import io.deadlinewatch.collector.reading.ReadingFlag;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.json.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A reading as one line of JSON. */
final class ReadingLine {
  private ReadingLine() {}

  static String of(String id, Reading reading, Agreement register) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("class", reading.kind().word());
      Json.field(json, "due", reading.due());
      Json.field(json, "zone", reading.zone().map(ZoneId::getId));
      json.writeStringField("certainty", certainty(reading).word());
      Json.strings(json, "flags", reading.flags().stream().map(ReadingFlag::word).toList());
      json.writeStringField("sentence", reading.sentence());
      agrees(json, register.with(reading));
      Json.field(json, "was", reading.was().map(LocalDate::toString));
      json.writeEndObject();
    });
  }

  /** Whether the Register says the same, or null. */
  static void agrees(JsonGenerator json, Optional<Boolean> agrees) throws IOException {
    json.writeFieldName("agrees");
    if (agrees.isPresent()) {
      json.writeBoolean(agrees.orElseThrow());
    } else {
      json.writeNull();
    }
  }

  static Certainty certainty(Reading reading) {
    return reading.isTentative() ? Certainty.TENTATIVE : Certainty.SCHEDULED;
  }
}
