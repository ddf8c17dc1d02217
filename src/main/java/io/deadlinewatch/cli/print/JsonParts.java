package io.deadlinewatch.cli.print;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.situation.Fact;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** What several commands write as JSON. */
public final class JsonParts {
  private JsonParts() {}

  /** A due moment: as it is written, and the instant at which it counts as reached. */
  public static void due(JsonGenerator json, Due due, Audience audience) throws IOException {
    json.writeObjectFieldStart("due");
    Json.field(
        json,
        "due",
        switch (due) {
          case Due.At(var local, _) -> Optional.of(local.toString());
          case Due.On(var date, _) -> Optional.of(date.toString());
          case Due.Through _ -> Optional.empty();
        });
    Json.field(
        json,
        "through",
        due instanceof Due.Through(var lastDay, _)
            ? Optional.of(lastDay.toString())
            : Optional.empty());
    Json.field(json, "zone", due.writtenIn().map(ZoneId::getId));
    Json.field(json, "instant", due.instant().map(Instant::toString));
    json.writeStringField("reachedAt", due.reachedAt(audience).toString());
    json.writeEndObject();
  }

  public static void source(JsonGenerator json, Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", source.title());
    json.writeStringField("url", source.url());
    Json.field(json, "published", source.published().map(LocalDate::toString));
    json.writeBooleanField("official", source.isOfficial());
    json.writeEndObject();
  }

  /** A revision's fields: who, when, what and why. */
  public static void revision(JsonGenerator json, Revision revision) throws IOException {
    var edit = revision.edit();
    json.writeNumberField("revision", revision.number());
    json.writeStringField("at", edit.at().toString());
    json.writeStringField("by", edit.by());
    Json.field(json, "caller", edit.maker().caller());
    json.writeBooleanField("retraction", edit.isRetraction());
    Json.field(json, "headline", edit.headline());
    json.writeStringField("why", edit.why());
    Json.strings(json, "changes", ChangeWords.lines(revision.from(), revision.to()));
    if (edit.source().isPresent()) {
      json.writeFieldName("source");
      source(json, edit.source().get());
    } else {
      json.writeNullField("source");
    }
  }

  public static String fact(Fact fact, boolean inForce) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("id", fact.id());
      json.writeStringField("track", fact.track());
      json.writeStringField("text", fact.statement().text());
      json.writeStringField("asOf", fact.statement().asOf().toString());
      Json.field(json, "supersedes", fact.supersedes());
      json.writeBooleanField("inForce", inForce);
      json.writeFieldName("source");
      source(json, fact.statement().source());
      json.writeEndObject();
    });
  }
}
