package io.deadlinewatch.briefing.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of an alert document; lists return how many entries they left out. */
final class DocumentParts {
  private final JsonGenerator json;
  private final Audience audience;
  private final Limits limits;
  private final ListedDeadlines listed;

  DocumentParts(JsonGenerator json, Audience audience, Limits limits, ListedDeadlines listed) {
    this.listed = listed;
    this.json = json;
    this.audience = audience;
    this.limits = limits;
  }

  String text(String text) {
    return limits.text(text);
  }

  void deadline(Deadline deadline, int revision) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", deadline.id());
    json.writeStringField("title", text(deadline.title()));
    json.writeStringField("track", deadline.track());
    due(deadline.due());
    json.writeStringField("certainty", deadline.certainty().word());
    json.writeStringField("status", deadline.status().word());
    Json.field(json, "outcome", deadline.status().outcome().map(this::text));
    Json.field(json, "authority", deadline.wording().authority().map(this::text));
    json.writeNumberField("revision", revision);
    json.writeStringField("importance", deadline.importance().word());
    json.writeBooleanField("awaitsOutcome", deadline.classification().awaitsOutcome());
    Json.field(json, "action", deadline.wording().action().map(this::text));
    json.writeEndObject();
  }

  void change(DeadlineAlert.Changed changed, Deadline to) throws IOException {
    var last = changed.edits().getLast();
    var whys =
        changed.edits().stream()
            .map(Edit::why)
            .filter(why -> !why.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    json.writeStartObject();
    json.writeFieldName("from");
    if (changed.from().isPresent()) {
      state(changed.from().get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("to");
    state(to);
    Json.field(json, "headline", last.headline().map(this::text));
    json.writeStringField("why", text(whys));
    json.writeFieldName("source");
    if (last.source().isPresent()) {
      source(last.source().get());
    } else {
      json.writeNull();
    }
    json.writeEndObject();
  }

  /** The facts of the alert's track; of every track for a digest. */
  int situation(Situation situation, Alert alert) throws IOException {
    int left = 0;
    int tracks = 0;
    json.writeStartObject();
    for (var track : situation.tracks().entrySet()) {
      if (alert instanceof DigestAlert || track.getKey().equals(alert.track())) {
        left += tracks++ < limits.tracks() ? facts(track) : track.getValue().size();
      }
    }
    json.writeEndObject();
    return left;
  }

  private int facts(Map.Entry<String, List<Fact>> track) throws IOException {
    json.writeArrayFieldStart(track.getKey());
    for (var fact : track.getValue().stream().limit(limits.facts()).toList()) {
      fact(fact);
    }
    json.writeEndArray();
    return Math.max(0, track.getValue().size() - limits.facts());
  }

  int summaries(List<DeadlineSummary> deadlines, Instant now) throws IOException {
    json.writeStartArray();
    for (var deadline : deadlines.stream().limit(limits.entries()).toList()) {
      json.writeRawValue(listed.entry(deadline, now, limits));
    }
    json.writeEndArray();
    return Math.max(0, deadlines.size() - limits.entries());
  }

  int changes(List<ChangeEntry> changes) throws IOException {
    json.writeStartArray();
    for (var change : changes.stream().limit(limits.entries()).toList()) {
      json.writeStartObject();
      json.writeStringField("at", change.at().toString());
      json.writeStringField("deadline", change.deadline());
      json.writeStringField("track", change.track());
      json.writeStringField("importance", change.classification().importance().word());
      json.writeStringField("change", text(Dates.inClock(change.line(), audience)));
      json.writeStringField("why", text(change.why()));
      json.writeEndObject();
    }
    json.writeEndArray();
    return Math.max(0, changes.size() - limits.entries());
  }

  int sources(List<Source> sources) throws IOException {
    json.writeStartArray();
    for (var source : sources.stream().limit(limits.sources()).toList()) {
      source(source);
    }
    json.writeEndArray();
    return Math.max(0, sources.size() - limits.sources());
  }

  private void state(Deadline deadline) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", text(deadline.title()));
    due(deadline.due());
    json.writeStringField("certainty", deadline.certainty().word());
    json.writeStringField("status", deadline.status().word());
    Json.field(json, "outcome", deadline.status().outcome().map(this::text));
    Json.field(json, "consequence", deadline.wording().consequence().map(this::text));
    Json.strings(json, "leads", deadline.timing().leads().stream().map(Lead::written).toList());
    json.writeEndObject();
  }

  void due(Due due) throws IOException {
    json.writeObjectFieldStart("due");
    Json.field(
        json,
        "local",
        due instanceof Due.At(var local, _) ? Optional.of(local.toString()) : Optional.empty());
    Json.field(
        json,
        "date",
        date(due instanceof Due.On(var date, _) ? Optional.of(date) : Optional.empty()));
    Json.field(
        json,
        "through",
        date(due instanceof Due.Through(var day, _) ? Optional.of(day) : Optional.empty()));
    Json.field(json, "zone", due.writtenIn().map(ZoneId::getId));
    Json.field(json, "instant", due.instant().map(Instant::toString));
    json.writeEndObject();
  }

  private static Optional<String> date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString);
  }

  private void fact(Fact fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", fact.id());
    json.writeStringField("text", text(fact.statement().text()));
    json.writeStringField("asOf", fact.statement().asOf().toString());
    json.writeFieldName("source");
    source(fact.statement().source());
    json.writeEndObject();
  }

  private void source(Source source) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", text(source.title()));
    Json.field(json, "url", source.link());
    Json.field(json, "published", source.published().map(LocalDate::toString));
    json.writeBooleanField("official", source.isOfficial());
    json.writeEndObject();
  }
}
