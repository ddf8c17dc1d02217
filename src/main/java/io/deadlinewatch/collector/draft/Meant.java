package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.reading.Reading;
import io.deadlinewatch.collector.reading.ReadingClass;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which of several deadlines a reading means. */
final class Meant {
  private static final Map<ReadingClass, List<String>> WORDS =
      Map.of(
          ReadingClass.COMMENTS, List.of("comment"),
          ReadingClass.REBUTTAL, List.of("rebut"),
          ReadingClass.HEARING, List.of("hearing", "meeting"),
          ReadingClass.REQUEST_TO_APPEAR, List.of("appear", "speak", "testif"),
          ReadingClass.EFFECTIVE, List.of("effect", "begin", "start", "appl", "takes hold"),
          ReadingClass.APPLICABLE, List.of("effect", "begin", "start", "appl"),
          ReadingClass.EXPIRES, List.of("expir", "end", "exclusion", "suspension", "until", "last"),
          ReadingClass.THROUGH, List.of("expir", "end", "exclusion", "suspension", "until", "last"),
          ReadingClass.COMPLIANCE, List.of("compl", "report"));

  private Meant() {}

  /** Whether a deadline stands as the reading says. */
  static boolean stands(Deadline deadline, Reading reading) {
    boolean isDay = reading.date().equals(Optional.of(day(deadline)));
    boolean isHour =
        !(deadline.due() instanceof Due.At(var local, _))
            || reading.time().isEmpty()
            || reading.time().equals(Optional.of(local.toLocalTime()));
    return isDay && isHour;
  }

  /**
   * The one that is meant: whose date is put off, else the only one of the same kind, else the only
   * one there is.
   *
   * @param isAlone whether nothing else was read in the document
   */
  static Optional<Deadline> of(List<Deadline> candidates, Reading reading, boolean isAlone) {
    var putOff =
        candidates.stream().filter(each -> reading.was().equals(Optional.of(day(each)))).toList();
    var among = putOff.isEmpty() ? candidates : putOff;
    if (among.size() == 1 && (isAlone || !putOff.isEmpty())) {
      return Optional.of(among.getFirst());
    }
    var fitting = among.stream().filter(each -> fits(each, reading.kind())).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private static boolean fits(Deadline deadline, ReadingClass kind) {
    var said = (deadline.id() + " " + deadline.title()).toLowerCase(Locale.ROOT);
    return WORDS.getOrDefault(kind, List.of()).stream().anyMatch(said::contains);
  }

  static LocalDate day(Deadline deadline) {
    return switch (deadline.due()) {
      case Due.At(var local, _) -> local.toLocalDate();
      case Due.On(var date, _) -> date;
      case Due.Through(var lastDay, _) -> lastDay;
    };
  }
}
