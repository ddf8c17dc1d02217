package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.reading.Reading;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which of several deadlines a reading means. */
final class Meant {
  private Meant() {}

  /** Whether a deadline stands as the reading says. */
  static boolean stands(Deadline deadline, Reading reading) {
    boolean isDay =
        reading.date().equals(Optional.of(day(deadline)))
            && !DeadlineKinds.isQuiteOther(deadline, reading.kind());
    boolean isHour =
        !(deadline.due() instanceof Due.At(var local, _))
            || reading.time().isEmpty()
            || reading.time().equals(Optional.of(local.toLocalTime()));
    return isDay && isHour;
  }

  /**
   * The one that is meant: whose date is put off, else the only one of the same kind, else the only
   * one that is not of another kind.
   *
   * @param isAlone whether nothing else was read in the document
   */
  static Optional<Deadline> of(List<Deadline> candidates, Reading reading, boolean isAlone) {
    var alike = candidates.stream().filter(each -> couldBe(each, reading)).toList();
    var putOff =
        alike.stream().filter(each -> reading.was().equals(Optional.of(day(each)))).toList();
    var among = putOff.isEmpty() ? alike : putOff;
    if (among.size() == 1 && (isAlone || !putOff.isEmpty())) {
      return Optional.of(among.getFirst());
    }
    var fitting = among.stream().filter(each -> DeadlineKinds.isOf(each, reading.kind())).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** Whether nothing in a deadline's words speaks against it. */
  static boolean couldBe(Deadline deadline, Reading reading) {
    return !DeadlineKinds.isOther(deadline, reading.kind());
  }

  static LocalDate day(Deadline deadline) {
    return switch (deadline.due()) {
      case Due.At(var local, _) -> local.toLocalDate();
      case Due.On(var date, _) -> date;
      case Due.Through(var lastDay, _) -> lastDay;
    };
  }
}
