package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DueText;
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
          "leads",
          "sources",
          "status",
          "outcome");
  static final Set<String> SOURCE = Set.of("title", "url", "published");

  private DeadlineReader() {}

  static Deadline deadline(Fields fields) {
    var title = fields.text("title");
    var due = due(fields);
    if (due.due().isEmpty() && due.through().isEmpty()) {
      throw fields.refused("due", "is missing; write due or through");
    }
    var certainty = fields.text("certainty");
    var sources = fields.each("sources", DeadlineReader::source, SOURCE);
    return fields.checked(() ->
        new Deadline(
            fields.text("id"),
            fields.text("track"),
            new Wording(
                title,
                fields.optionalText("authority"),
                fields.optionalText("consequence"),
                sources),
            new Timing(
                due.read(Optional.empty()), Certainty.parse("certainty", certainty), leads(fields)),
            status(fields).orElseGet(Status.Open::new)));
  }

  static Optional<Status> status(Fields fields) {
    var outcome = fields.optionalText("outcome");
    var word = fields.optionalText("status");
    if (word.isEmpty() && outcome.isPresent()) {
      throw fields.refused("outcome", "needs status: settled or cancelled beside it");
    }
    return word.map(text -> Status.parse(text, outcome));
  }

  static DueText due(Fields fields) {
    return new DueText(
        fields.optionalText("due"), fields.optionalText("through"), fields.optionalText("zone"));
  }

  static List<Lead> leads(Fields fields) {
    return fields.checked(() -> fields.texts("leads").stream().map(Lead::parse).toList());
  }

  static Source source(Fields fields) {
    return fields.checked(() ->
        new Source(
            fields.text("title"),
            fields.text("url"),
            fields.optionalText("published").map(date -> DueText.date("published", date))));
  }
}
