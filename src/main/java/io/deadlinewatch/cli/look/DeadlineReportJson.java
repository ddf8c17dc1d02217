package io.deadlinewatch.cli.look;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.cli.print.JsonParts;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.json.Json;
import java.io.IOException;

/** A deadline for a program: one line. */
final class DeadlineReportJson {
  private DeadlineReportJson() {}

  static String of(DeadlineReport deadlineReport) {
    return Json.text(json -> {
      json.writeStartObject();
      deadline(json, deadlineReport);
      json.writeArrayFieldStart("plan");
      for (var planned : deadlineReport.plan()) {
        json.writeStartObject();
        json.writeStringField("name", planned.name());
        json.writeStringField("at", planned.at().toString());
        json.writeStringField("state", planned.state());
        json.writeEndObject();
      }
      json.writeEndArray();
      revisions(json, deadlineReport);
      records(json, deadlineReport);
      json.writeEndObject();
    });
  }

  private static void deadline(JsonGenerator json, DeadlineReport deadlineReport)
      throws IOException {
    var deadline = deadlineReport.deadline();
    var progress = deadlineReport.item().progress();
    json.writeStringField("id", deadline.id());
    json.writeStringField("track", deadline.track());
    json.writeStringField("title", deadline.title());
    JsonParts.due(json, deadline.due(), deadlineReport.audience());
    json.writeStringField("importance", deadline.importance().word());
    json.writeBooleanField("awaitsOutcome", deadline.classification().awaitsOutcome());
    json.writeStringField("certainty", deadline.certainty().word());
    json.writeStringField("status", deadline.status().word());
    Json.field(json, "outcome", deadline.status().outcome());
    Json.field(json, "authority", deadline.wording().authority());
    Json.field(json, "consequence", deadline.wording().consequence());
    Json.field(json, "action", deadline.wording().action());
    Json.strings(json, "leads", deadline.timing().leads().stream().map(Lead::written).toList());
    json.writeArrayFieldStart("sources");
    for (var source : deadline.wording().sources()) {
      JsonParts.source(json, source);
    }
    json.writeEndArray();
    json.writeNumberField("revision", progress.revision());
    json.writeNumberField("announcedRevision", progress.announced());
  }

  private static void revisions(JsonGenerator json, DeadlineReport deadlineReport)
      throws IOException {
    json.writeArrayFieldStart("revisions");
    for (var revision : deadlineReport.revisions()) {
      json.writeStartObject();
      JsonParts.revision(json, revision);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void records(JsonGenerator json, DeadlineReport deadlineReport)
      throws IOException {
    json.writeArrayFieldStart("sent");
    for (var record : deadlineReport.records()) {
      json.writeStartObject();
      json.writeStringField("at", record.decidedAt().toString());
      json.writeStringField("id", record.id().text());
      json.writeStringField("headline", record.entry().headline());
      Json.strings(
          json,
          "accepted",
          record.accepted().keySet().stream().sorted().map(Medium::word).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
