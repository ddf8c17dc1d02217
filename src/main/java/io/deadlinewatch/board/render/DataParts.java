package io.deadlinewatch.board.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.json.Json;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** What several parts of the data say alike. */
final class DataParts {
  private final JsonGenerator json;

  DataParts(JsonGenerator json) {
    this.json = json;
  }

  /** The fields of one state, into the object that is open. */
  void state(Deadline deadline) throws IOException {
    json.writeStringField("title", deadline.title());
    due(deadline.due());
    json.writeStringField("certainty", deadline.certainty().word());
    json.writeStringField("status", deadline.status().word());
    Json.field(json, "outcome", deadline.status().outcome());
    Json.field(json, "authority", deadline.wording().authority());
    Json.field(json, "consequence", deadline.wording().consequence());
    Json.field(json, "action", deadline.wording().action());
    Json.strings(json, "leads", deadline.timing().leads().stream().map(Lead::written).toList());
    json.writeArrayFieldStart("sources");
    for (var source : deadline.wording().sources()) {
      source(source);
    }
    json.writeEndArray();
  }

  /** In one of three forms; the instant is none where only a date is known. */
  private void due(Due due) throws IOException {
    json.writeObjectFieldStart("due");
    Json.field(json, "local", local(due).map(LocalDateTime::toString));
    Json.field(json, "date", date(due).map(LocalDate::toString));
    Json.field(json, "through", lastDay(due).map(LocalDate::toString));
    Json.field(json, "zone", due.writtenIn().map(ZoneId::getId));
    Json.field(json, "instant", due.instant().map(Instant::toString));
    json.writeEndObject();
  }

  private static Optional<LocalDateTime> local(Due due) {
    return due instanceof Due.At(var local, _) ? Optional.of(local) : Optional.empty();
  }

  private static Optional<LocalDate> date(Due due) {
    return due instanceof Due.On(var date, _) ? Optional.of(date) : Optional.empty();
  }

  private static Optional<LocalDate> lastDay(Due due) {
    return due instanceof Due.Through(var lastDay, _) ? Optional.of(lastDay) : Optional.empty();
  }

  /** A source as a field, null where there is none. */
  void source(String field, Optional<Source> source) throws IOException {
    json.writeFieldName(field);
    if (source.isPresent()) {
      source(source.get());
    } else {
      json.writeNull();
    }
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", source.title());
    Json.field(json, "url", source.link());
    Json.field(json, "published", source.published().map(LocalDate::toString));
    json.writeBooleanField("official", source.isOfficial());
    json.writeEndObject();
  }
}
