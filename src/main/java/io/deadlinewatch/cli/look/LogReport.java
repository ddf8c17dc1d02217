package io.deadlinewatch.cli.look;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.cli.print.JsonParts;
import io.deadlinewatch.cli.print.RevisionWords;
import io.deadlinewatch.cli.print.TextTable;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.situation.Fact;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Changes for people and for programs.
 *
 * @param facts every one, by id
 */
record LogReport(Audience audience, Map<String, Fact> facts) {
  /** The columns of a table. */
  static final List<String> COLUMNS =
      List.of(
          "at",
          "of",
          "id",
          "track",
          "revision",
          "by",
          "caller",
          "retraction",
          "headline",
          "why",
          "changes",
          "facts",
          "source.title",
          "source.url",
          "source.published",
          "source.official");

  static LogReport of(Audience audience, Collection<Fact> facts) {
    return new LogReport(
        audience, facts.stream().collect(Collectors.toMap(Fact::id, fact -> fact, (a, _) -> a)));
  }

  void print(LogEntry entry, Workplace workplace) {
    var textTable = new TextTable("", "");
    switch (entry) {
      case LogEntry.OfDeadline(var revision) -> {
        head(revision.to().id() + ", revision " + revision.number(), workplace);
        deadline(textTable, revision);
      }
      case LogEntry.OfFact(var fact, var at) -> {
        head(fact.id() + ", a fact of " + fact.track(), workplace);
        when(textTable, at);
        textTable.row("What", said(fact));
        textTable.row("Source", RevisionWords.source(fact.statement().source()));
      }
    }
    textTable.printRows(workplace);
    workplace.out().println();
  }

  String json(LogEntry entry) {
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("of", entry instanceof LogEntry.OfFact ? "fact" : "deadline");
      json.writeStringField("id", entry.id());
      switch (entry) {
        case LogEntry.OfDeadline(var revision) -> {
          json.writeStringField("track", revision.to().track());
          JsonParts.revision(json, revision);
          Json.strings(json, "facts", revision.facts());
        }
        case LogEntry.OfFact(var fact, var at) -> fact(json, fact, at);
      }
      json.writeEndObject();
    });
  }

  private static void head(String head, Workplace workplace) {
    workplace.out().println(workplace.style().bold(head));
  }

  private void when(TextTable textTable, Instant at) {
    textTable.row("Made", RevisionWords.moment(at, audience));
  }

  private void deadline(TextTable textTable, Revision revision) {
    var edit = revision.edit();
    when(textTable, edit.at());
    var maker = RevisionWords.by(edit.maker()).strip().replaceFirst("^By: ", "");
    if (!maker.isEmpty()) {
      textTable.row("By", maker);
    }
    textTable.row(
        "What",
        (edit.isRetraction() ? "Takes back the revision before it.\n" : "")
            + String.join("\n", ChangeWords.lines(revision.from(), revision.to())));
    edit.headline().ifPresent(headline -> textTable.row("News", headline));
    if (!edit.why().isEmpty()) {
      textTable.row("Why", edit.why());
    }
    for (var id : revision.facts()) {
      textTable.row("Fact", Optional.ofNullable(facts.get(id)).map(LogReport::said).orElse(id));
    }
    edit.source().ifPresent(source -> textTable.row("Source", RevisionWords.source(source)));
  }

  private static String said(Fact fact) {
    return fact.statement().text()
        + fact.supersedes().map(older -> "\nInstead of " + older + ".").orElse("")
        + (fact.filing().isWithdrawn() ? "\nWithdrawn since." : "");
  }

  /** With every field that a revision has. */
  private static void fact(JsonGenerator json, Fact fact, Instant at) throws IOException {
    json.writeStringField("track", fact.track());
    json.writeNullField("revision");
    json.writeStringField("at", at.toString());
    json.writeStringField("by", "");
    json.writeNullField("caller");
    json.writeBooleanField("retraction", false);
    json.writeNullField("headline");
    json.writeStringField("why", "");
    Json.strings(json, "changes", List.of(fact.statement().text()));
    json.writeFieldName("source");
    JsonParts.source(json, fact.statement().source());
    Json.strings(json, "facts", List.of());
  }
}
