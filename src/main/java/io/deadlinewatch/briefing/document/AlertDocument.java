package io.deadlinewatch.briefing.document;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.briefing.words.Citations;
import io.deadlinewatch.briefing.words.DigestNews;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.briefing.words.TimeLeft;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The document that the feed carries, {@code deadline-watch/alert/v1}. Its JSON Schema is {@code
 * schemas/alert-v1.json} among the resources; a test holds the two together.
 */
public final class AlertDocument {
  /** The schema's name; a shape that would break a reader gets another. */
  public static final String SCHEMA = "deadline-watch/alert/v1";

  private static final int UPCOMING = 10;

  private final Alert alert;
  private final Context context;
  private final ListedDeadlines listed;

  private AlertDocument(Alert alert, Context context, ListedDeadlines listed) {
    this.alert = alert;
    this.context = context;
    this.listed = listed;
  }

  /** The document of an alert, in one line, small enough for one SNS message. */
  public static String of(Alert alert, Context context) {
    return of(alert, context, new ListedDeadlines(context.audience()));
  }

  /**
   * The same of one of several alerts.
   *
   * @param listed what was written for the others already
   */
  public static String of(Alert alert, Context context, ListedDeadlines listed) {
    var document = new AlertDocument(alert, context, listed);
    return Limits.fit(Limits.DOCUMENT, limits -> Json.text(json -> document.write(json, limits)));
  }

  private void write(JsonGenerator json, Limits limits) throws IOException {
    var parts = new DocumentParts(json, context.audience(), limits, listed);
    var words = new DocumentWords(json, context, limits);
    var left = new LeftOut();
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("id", alert.id().text());
    json.writeStringField("kind", alert.kind());
    json.writeStringField("at", alert.at().toString());
    json.writeStringField("urgency", Urgency.of(alert, context.audience()).word());
    switch (alert) {
      case DeadlineAlert deadline -> writeDeadline(json, parts, words, deadline);
      case DigestAlert digest -> writeDigest(json, parts, words, digest, left);
    }
    Json.field(json, "page", context.pages().of(alert));
    json.writeFieldName("situation");
    left.facts = parts.situation(context.situation(), alert);
    json.writeFieldName("upcoming");
    left.deadlines += parts.summaries(upcoming(), alert.at());
    json.writeFieldName("awaitingOutcome");
    left.deadlines += parts.summaries(awaiting(), alert.at());
    json.writeFieldName("sources");
    left.sources = parts.sources(sources());
    left.write(json);
    json.writeEndObject();
  }

  private void writeDeadline(
      JsonGenerator json, DocumentParts parts, DocumentWords words, DeadlineAlert told)
      throws IOException {
    var audience = context.audience();
    var deadline = told.deadline();
    json.writeFieldName("deadline");
    parts.deadline(deadline, told.id().revision());
    json.writeStringField("timeLeft", TimeLeft.iso(deadline.due(), told.at(), audience));
    json.writeStringField("headline", parts.text(Headline.of(told, audience).text()));
    Json.field(json, "consequence", deadline.wording().consequence().map(parts::text));
    json.writeFieldName("change");
    if (told.cause() instanceof DeadlineAlert.Changed changed) {
      parts.change(changed, deadline);
    } else {
      json.writeNull();
    }
    json.writeArrayFieldStart("changes");
    json.writeEndArray();
    json.writeFieldName("words");
    words.of(told);
  }

  private void writeDigest(
      JsonGenerator json,
      DocumentParts parts,
      DocumentWords words,
      DigestAlert digest,
      LeftOut left)
      throws IOException {
    json.writeNullField("deadline");
    json.writeNullField("timeLeft");
    json.writeStringField("headline", new DigestNews(digest, context).subject());
    json.writeNullField("consequence");
    json.writeNullField("change");
    json.writeFieldName("changes");
    left.changes = parts.changes(digest.changes());
    json.writeFieldName("words");
    words.of(digest);
  }

  private List<DeadlineSummary> upcoming() {
    return switch (alert) {
      case DigestAlert digest -> context.lists(digest).upcoming();
      case DeadlineAlert told -> {
        var itself = Set.of(told.deadline().id());
        yield context.toCome(alert.at()).firstByDue(itself, UPCOMING);
      }
    };
  }

  private List<DeadlineSummary> awaiting() {
    return alert instanceof DigestAlert digest ? context.lists(digest).awaiting() : List.of();
  }

  private List<Source> sources() {
    return alert instanceof DeadlineAlert told
        ? Citations.of(List.of(told), context.audience())
        : List.of();
  }

  /** What did not fit, so that a program can tell a short list from a cut one. */
  private static final class LeftOut {
    private int facts;
    private int deadlines;
    private int changes;
    private int sources;

    void write(JsonGenerator json) throws IOException {
      json.writeObjectFieldStart("leftOut");
      json.writeNumberField("facts", facts);
      json.writeNumberField("deadlines", deadlines);
      json.writeNumberField("changes", changes);
      json.writeNumberField("sources", sources);
      json.writeEndObject();
    }
  }
}
