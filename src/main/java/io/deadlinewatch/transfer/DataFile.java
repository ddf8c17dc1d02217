package io.deadlinewatch.transfer;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.situation.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Writes a data file that an import takes back unchanged: YAML whose texts are quoted as in JSON,
 * so that nothing that people write can be read as something else.
 */
public final class DataFile {
  private static final String ENTRY = "  - ";
  private static final String FIELD = "    ";

  private final Consumer<String> lines;

  /**
   * @param lines takes the file, a line at a time
   */
  public DataFile(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Writes all of it: states as they are now, without their history. */
  public void write(Audience audience, List<Deadline> deadlines, List<Fact> facts) {
    lines.accept("# A data file of Deadline Watch: deadline-watch import takes it.");
    audience(audience);
    lines.accept(deadlines.isEmpty() ? "deadlines: []" : "deadlines:");
    deadlines.forEach(this::deadline);
    lines.accept(facts.isEmpty() ? "facts: []" : "facts:");
    facts.forEach(this::fact);
  }

  private void audience(Audience audience) {
    lines.accept("audience:");
    lines.accept("  zone: " + quoted(audience.zone().getId()));
    lines.accept("  alertTime: " + quoted(audience.alertTime().toString()));
    lines.accept("  digestTime: " + quoted(audience.digest().time().toString()));
    lines.accept("  digestDays: " + quoted(audience.digest().writtenDays()));
    audience
        .quietHours()
        .ifPresent(hours -> lines.accept("  quietHours: " + quoted(hours.written())));
    audience.contact().ifPresent(text -> lines.accept("  contact: " + quoted(text)));
    if (audience.clock() != Presentation.DEFAULT.clock()) {
      lines.accept("  clock: " + quoted(audience.clock().word()));
    }
  }

  private void deadline(Deadline deadline) {
    var wording = deadline.wording();
    lines.accept(ENTRY + "id: " + quoted(deadline.id()));
    field("title", wording.title());
    classification(deadline.classification());
    switch (deadline.due()) {
      case Due.At(var local, _) -> field("due", local.toString());
      case Due.On(var date, _) -> field("due", date.toString());
      case Due.Through(var lastDay, _) -> field("through", lastDay.toString());
    }
    deadline.due().writtenIn().ifPresent(zone -> field("zone", zone.getId()));
    field("certainty", deadline.certainty().word());
    wording.authority().ifPresent(text -> field("authority", text));
    wording.consequence().ifPresent(text -> field("consequence", text));
    wording.action().ifPresent(text -> field("action", text));
    lines.accept(
        FIELD
            + "leads: "
            + deadline.timing().leads().stream()
                .map(Lead::written)
                .map(DataFile::quoted)
                .collect(Collectors.joining(", ", "[", "]")));
    if (!deadline.status().isOpen()) {
      field("status", deadline.status().word());
      deadline.status().outcome().ifPresent(words -> field("outcome", words));
    }
    if (!wording.sources().isEmpty()) {
      lines.accept(FIELD + "sources:");
      wording.sources().forEach(each -> lines.accept(FIELD + ENTRY + source(each)));
    }
  }

  private void classification(Classification classification) {
    field("track", classification.track());
    if (classification.importance() != Importance.NORMAL) {
      field("importance", classification.importance().word());
    }
    if (!classification.awaitsOutcome()) {
      lines.accept(FIELD + "awaitsOutcome: false");
    }
  }

  private void fact(Fact fact) {
    lines.accept(ENTRY + "id: " + quoted(fact.id()));
    field("track", fact.track());
    field("text", fact.statement().text());
    field("asOf", fact.statement().asOf().toString());
    fact.supersedes().ifPresent(id -> field("supersedes", id));
    lines.accept(FIELD + "source: " + source(fact.statement().source()));
  }

  private void field(String name, String text) {
    lines.accept(FIELD + name + ": " + quoted(text));
  }

  private static String source(Source source) {
    List<String> fields = new ArrayList<>();
    fields.add("title: " + quoted(source.title()));
    fields.add("url: " + quoted(source.url()));
    source.published().ifPresent(date -> fields.add("published: " + quoted(date.toString())));
    if (source.isOfficial()) {
      fields.add("official: true");
    }
    return "{" + String.join(", ", fields) + "}";
  }

  private static String quoted(String text) {
    return Json.text(json -> json.writeString(text));
  }
}
