package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Amendment;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
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
          "track",
          "authority",
          "consequence",
          "action",
          "importance",
          "awaitsOutcome",
          "sources",
          "headline",
          "facts",
          "status",
          "outcome",
          "why",
          "source");
  private static final Set<String> WITH_ADD =
      Set.of("at", "add", "headline", "facts", "why", "source");
  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?Z");

  private ChangeReader() {}

  static FileChange change(MappingReader mappingReader) {
    mappingReader.eachField(
        () -> when(mappingReader.text("at")),
        () -> CleanLine.required("why", mappingReader.text("why")),
        () -> source(mappingReader),
        () -> reason(mappingReader),
        () -> action(mappingReader),
        () -> FactReader.drafts(mappingReader));
    var when = mappingReader.checked(() -> when(mappingReader.text("at")));
    var reason = mappingReader.checked(() -> reason(mappingReader));
    return new FileChange(
        mappingReader, when, action(mappingReader), reason, FactReader.drafts(mappingReader));
  }

  private static Source source(MappingReader mappingReader) {
    return DeadlineReader.source(mappingReader.mapping("source", DeadlineReader.SOURCE));
  }

  private static Reason reason(MappingReader mappingReader) {
    return new Reason(
        CleanLine.required("why", mappingReader.text("why")),
        Optional.of(source(mappingReader)),
        mappingReader.optionalText("headline"));
  }

  private static FileChange.Action action(MappingReader mappingReader) {
    if (mappingReader.has("add") == mappingReader.has("deadline")) {
      throw mappingReader.refused(
          "deadline", "write either deadline, the id of one, or add with a new one");
    }
    return mappingReader.has("add") ? add(mappingReader) : amend(mappingReader);
  }

  private static FileChange.Action add(MappingReader mappingReader) {
    for (var field : FIELDS) {
      if (!WITH_ADD.contains(field) && mappingReader.has(field)) {
        throw mappingReader.refused(field, "does not go with add; write it inside add");
      }
    }
    return new FileChange.Add(
        DeadlineReader.deadline(mappingReader.mapping("add", DeadlineReader.FIELDS)));
  }

  private static FileChange.Action amend(MappingReader mappingReader) {
    mappingReader.eachField(
        () -> Slug.required("deadline", mappingReader.text("deadline")),
        () -> certainty(mappingReader),
        () -> DeadlineReader.leads(mappingReader),
        () -> words(mappingReader),
        () -> track(mappingReader),
        () -> DeadlineReader.importance(mappingReader),
        () -> mappingReader.flag("awaitsOutcome"),
        () -> DeadlineReader.status(mappingReader));
    var id = mappingReader.text("deadline");
    var amendment = mappingReader.checked(() -> amendment(mappingReader));
    if (amendment.isEmpty()) {
      throw mappingReader.refused(
          "deadline",
          "nothing changes; write due, through, certainty, leads, title, status or another field"
              + " of the deadline");
    }
    return new FileChange.Amend(id, amendment);
  }

  private static Amendment amendment(MappingReader mappingReader) {
    return new Amendment(
        new Amendment.TimingChange(
            DeadlineReader.due(mappingReader),
            certainty(mappingReader),
            mappingReader.contains("leads")
                ? Optional.of(DeadlineReader.leads(mappingReader))
                : Optional.empty()),
        words(mappingReader),
        new Amendment.ClassificationChange(
            track(mappingReader),
            DeadlineReader.importance(mappingReader),
            mappingReader.flag("awaitsOutcome")),
        DeadlineReader.status(mappingReader));
  }

  private static Optional<Certainty> certainty(MappingReader mappingReader) {
    return mappingReader.optionalText("certainty").map(word -> Certainty.parse("certainty", word));
  }

  private static Optional<String> track(MappingReader mappingReader) {
    return mappingReader.optionalText("track").map(track -> Slug.track("track", track));
  }

  private static Amendment.WordsChange words(MappingReader mappingReader) {
    return new Amendment.WordsChange(
        mappingReader.optionalText("title").map(text -> CleanLine.required("title", text)),
        mappingReader.optionalText("authority"),
        mappingReader.optionalText("consequence"),
        mappingReader.optionalText("action"),
        mappingReader.contains("sources")
            ? Optional.of(
                mappingReader.each("sources", DeadlineReader::source, DeadlineReader.SOURCE))
            : Optional.empty());
  }

  private static FileChange.When when(String text) {
    if (!text.contains("T")) {
      return new FileChange.OnDay(DueText.date("at", text));
    }
    if (!INSTANT.matcher(text).matches()) {
      throw new RefusedException(
          "at",
          MappingReader.shown(text)
              + " is not an instant; write 2025-11-04T20:00:00Z, or a date alone");
    }
    try {
      DueText.date("at", text.substring(0, text.indexOf('T')));
      return new FileChange.AtInstant(Instant.parse(text));
    } catch (DateTimeException _) {
      throw new RefusedException(
          "at", MappingReader.shown(text) + " does not exist; check the day and the hour");
    }
  }
}
