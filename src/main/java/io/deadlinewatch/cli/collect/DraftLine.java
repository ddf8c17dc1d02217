package io.deadlinewatch.cli.collect;

import io.deadlinewatch.collector.draft.Draft;
import io.deadlinewatch.collector.draft.DraftKind;
import io.deadlinewatch.collector.reading.ReadingClass;
import io.deadlinewatch.collector.reading.ReadingFlag;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.json.Json;
import java.time.ZoneId;
import java.util.Optional;

/** A draft as one line of JSON, and for people. */
final class DraftLine {
  private DraftLine() {}

  static String json(Draft draft) {
    var reading = draft.reading();
    return Json.text(json -> {
      json.writeStartObject();
      json.writeStringField("id", draft.id());
      json.writeStringField("document", draft.origin().document());
      Json.field(json, "docket", draft.origin().docket());
      json.writeStringField("kind", draft.kind().word());
      Json.field(json, "deadline", draft.deadline());
      json.writeStringField("class", reading.kind().word());
      Json.field(json, isLastDay(draft) ? "through" : "due", reading.due());
      Json.field(json, "zone", reading.zone().map(ZoneId::getId));
      json.writeStringField("certainty", ReadingLine.certainty(reading).word());
      json.writeStringField("sentence", reading.sentence());
      Json.strings(json, "flags", reading.flags().stream().map(ReadingFlag::word).toList());
      ReadingLine.agrees(json, draft.agrees());
      json.writeStringField("title", draft.origin().title());
      json.writeStringField("url", draft.origin().url());
      json.writeEndObject();
    });
  }

  /** Whether the date is the last day of what ends with it. */
  static boolean isLastDay(Draft draft) {
    return draft.reading().kind() == ReadingClass.THROUGH && draft.reading().time().isEmpty();
  }

  /**
   * The same for people, in a few lines.
   *
   * @param stands the deadline that it means, as it stands
   */
  static String text(Draft draft, Optional<Deadline> stands) {
    var reading = draft.reading();
    var said = new StringBuilder(draft.id()).append("\n  ").append(draft.kind().word());
    draft.deadline().ifPresent(id -> said.append(' ').append(id));
    if (draft.kind() == DraftKind.MOVE && draft.deadline().isEmpty()) {
      said.append(" (of which deadline is not clear)");
    }
    if (!reading.date().isEmpty() || draft.kind() != DraftKind.CANCEL) {
      said.append(": ")
          .append(reading.kind().word())
          .append(stands.map(each -> " from " + due(each.due()) + " to ").orElse(" "))
          .append(isLastDay(draft) ? "through " : "")
          .append(reading.due().orElse("(no date)"))
          .append(reading.zone().map(zone -> " " + zone).orElse(""));
    }
    if (reading.isTentative()) {
      said.append(", tentative");
    }
    reading.flags().forEach(flag -> said.append(" [").append(flag.word()).append(']'));
    draft
        .agrees()
        .ifPresent(agrees ->
            said.append(agrees ? ", the Register agrees" : ", the Register says another date"));
    return said.append("\n  \"")
        .append(reading.sentence())
        .append("\"\n  ")
        .append(draft.origin().title())
        .append("\n  ")
        .append(draft.origin().url())
        .toString();
  }

  private static String due(Due due) {
    return switch (due) {
      case Due.At(var local, var zone) -> local + " " + zone;
      case Due.On(var date, _) -> date.toString();
      case Due.Through(var lastDay, _) -> "through " + lastDay;
    };
  }
}
