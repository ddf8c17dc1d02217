package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    var title = mappingReader.text("title");
    var due = due(mappingReader);
    if (due.due().isEmpty() && due.through().isEmpty()) {
      throw mappingReader.refused("due", "is missing; write due or through");
    }
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
    return mappingReader.checked(
        () -> mappingReader.texts("leads").stream().map(Lead::parse).toList());
  }

  static Source source(MappingReader mappingReader) {
    return mappingReader.checked(() ->
        new Source(
                mappingReader.text("title"),
                mappingReader.text("url"),
                mappingReader
                    .optionalText("published")
                    .map(date -> DueText.date("published", date)))
            .official(mappingReader.flag("official").orElse(false)));
  }
}
