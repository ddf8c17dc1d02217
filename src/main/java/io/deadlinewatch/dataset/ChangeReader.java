package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Amendment;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Line;
import io.deadlinewatch.deadline.RefusedException;
import io.deadlinewatch.deadline.Slug;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads changes: an {@code add}, or what is new of a deadline. */
final class ChangeReader {
  static final Set<String> FIELDS =
      Set.of(
          "at",
          "deadline",
          "add",
          "due",
          "through",
          "zone",
          "certainty",
          "leads",
          "title",
          "consequence",
          "status",
          "outcome",
          "why",
          "source");
  private static final Set<String> WITH_ADD = Set.of("at", "add", "why", "source");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?Z");

  private ChangeReader() {}

  static Change change(Fields fields) {
    var when = fields.checked(() -> when(fields.text("at")));
    var why = fields.checked(() -> Line.required("why", fields.text("why")));
    var source = DeadlineReader.source(fields.mapping("source", DeadlineReader.SOURCE));
    return new Change(fields, when, action(fields), why, source);
  }

  private static Change.Action action(Fields fields) {
    if (fields.has("add") == fields.has("deadline")) {
      throw fields.refused(
          "deadline", "write either deadline, the id of one, or add with a new one");
    }
    return fields.has("add") ? add(fields) : amend(fields);
  }

  private static Change.Action add(Fields fields) {
    for (var field : FIELDS) {
      if (!WITH_ADD.contains(field) && fields.has(field)) {
        throw fields.refused(field, "does not go with add; write it inside add");
      }
    }
    return new Change.Add(DeadlineReader.deadline(fields.mapping("add", DeadlineReader.FIELDS)));
  }

  private static Change.Action amend(Fields fields) {
    var id = fields.checked(() -> Slug.required("deadline", fields.text("deadline")));
    var amendment = fields.checked(() -> amendment(fields));
    if (amendment.isEmpty()) {
      throw fields.refused(
          "deadline",
          "nothing changes; write due, through, certainty, leads, title, consequence or status");
    }
    return new Change.Amend(id, amendment);
  }

  private static Amendment amendment(Fields fields) {
    return new Amendment(
        DeadlineReader.due(fields),
        fields.optionalText("certainty").map(word -> Certainty.parse("certainty", word)),
        fields.contains("leads") ? Optional.of(DeadlineReader.leads(fields)) : Optional.empty(),
        new Amendment.Words(
            fields.optionalText("title").map(text -> Line.required("title", text)),
            fields.optionalText("consequence").map(text -> Line.required("consequence", text))),
        DeadlineReader.status(fields));
  }

  private static Change.When when(String text) {
    if (!text.contains("T")) {
      return new Change.OnDay(DueText.date("at", text));
    }
    if (!INSTANT.matcher(text).matches()) {
      throw new RefusedException(
          "at",
          Fields.shown(text) + " is not an instant; write 2025-11-04T20:00:00Z, or a date alone");
    }
    try {
      DueText.date("at", text.substring(0, text.indexOf('T')));
      return new Change.AtInstant(Instant.parse(text));
    } catch (DateTimeException _) {
      throw new RefusedException(
          "at", Fields.shown(text) + " does not exist; check the day and the hour");
    }
  }
}
