package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.Slug;
import io.deadlinewatch.text.WebAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads deadlines and what they are made of. */
final class DeadlineReader {
  static final Set<String> FIELDS =
      Set.of(
          "id",
          "title",
          "track",
          "due",
          "through",
          "zone",
          "certainty",
          "authority",
          "consequence",
          "action",
          "importance",
          "awaitsOutcome",
          "leads",
          "sources",
          "status",
          "outcome");
  static final Set<String> SOURCE = Set.of("title", "url", "published", "official");

  private DeadlineReader() {}

  static Deadline deadline(MappingReader mappingReader) {
    var due = due(mappingReader);
    mappingReader.eachField(
        () -> Slug.required("id", mappingReader.text("id")),
        () -> CleanLine.required("title", mappingReader.text("title")),
        () -> Slug.track("track", mappingReader.text("track")),
        () -> read(mappingReader, due),
        () -> Certainty.parse("certainty", mappingReader.text("certainty")),
        () -> importance(mappingReader),
        () -> mappingReader.flag("awaitsOutcome"),
        () -> leads(mappingReader),
        () -> status(mappingReader),
        () -> mappingReader.each("sources", DeadlineReader::source, SOURCE));
    var title = mappingReader.text("title");
    var certainty = mappingReader.text("certainty");
    var sources = mappingReader.each("sources", DeadlineReader::source, SOURCE);
    return mappingReader.checked(() ->
        new Deadline(
            mappingReader.text("id"),
            new Classification(
                mappingReader.text("track"),
                importance(mappingReader).orElse(Importance.NORMAL),
                mappingReader.flag("awaitsOutcome").orElse(true)),
            new Wording(
                title,
                mappingReader.optionalText("authority"),
                mappingReader.optionalText("consequence"),
                mappingReader.optionalText("action"),
                sources),
            new Timing(
                due.read(Optional.empty()),
                Certainty.parse("certainty", certainty),
                leads(mappingReader)),
            status(mappingReader).orElseGet(Status.Open::new)));
  }

  private static Due read(MappingReader mappingReader, DueText due) {
    if (due.due().isEmpty() && due.through().isEmpty()) {
      throw mappingReader.refused("due", "is missing; write due or through");
    }
    return due.read(Optional.empty());
  }

  static Optional<Importance> importance(MappingReader mappingReader) {
    return mappingReader
        .optionalText("importance")
        .map(word -> Importance.parse("importance", word));
  }

  static Optional<Status> status(MappingReader mappingReader) {
    var outcome = mappingReader.optionalText("outcome");
    var word = mappingReader.optionalText("status");
    if (word.isEmpty() && outcome.isPresent()) {
      throw mappingReader.refused("outcome", "needs status: settled or cancelled beside it");
    }
    return word.map(text -> Status.parse(text, outcome));
  }

  static DueText due(MappingReader mappingReader) {
    return new DueText(
        mappingReader.optionalText("due"),
        mappingReader.optionalText("through"),
        mappingReader.optionalText("zone"));
  }

  static List<Lead> leads(MappingReader mappingReader) {
    var leads = mappingReader.texts("leads");
    mappingReader.eachField(
        leads.stream()
            .<Supplier<?>>map(lead -> () -> Lead.parse(lead))
            .toArray(Supplier<?>[]::new));
    return leads.stream().map(Lead::parse).toList();
  }

  static Source source(MappingReader mappingReader) {
    mappingReader.eachField(
        () -> CleanLine.required("title", mappingReader.text("title")),
        () -> WebAddress.required("url", mappingReader.text("url")),
        () -> published(mappingReader),
        () -> mappingReader.flag("official"));
    return mappingReader.checked(() ->
        new Source(
                mappingReader.text("title"),
                mappingReader.text("url"),
                mappingReader
                    .optionalText("published")
                    .map(date -> DueText.date("published", date)))
            .official(mappingReader.flag("official").orElse(false)));
  }

  private static Optional<LocalDate> published(MappingReader mappingReader) {
    return mappingReader.optionalText("published").map(date -> DueText.date("published", date));
  }
}
