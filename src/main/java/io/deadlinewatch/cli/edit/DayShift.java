package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.edit.Standing;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.text.RefusedException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By how many days deadlines are moved: the local time, the zone and the form stay.
 *
 * @param days negative for earlier
 */
record DayShift(int days) {
  private static final Pattern FORM = Pattern.compile("P?(\\d{1,4})([DW])");

  /**
   * Reads {@code P7D}, {@code 1W} or {@code 7d}.
   *
   * @throws RequestException for any other form, and for none at all
   */
  static DayShift parse(String option, String text) {
    var matcher = FORM.matcher(text.toUpperCase(Locale.ROOT));
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
      throw new RequestException(
          option
              + ": "
              + RefusedException.quoted(text)
              + " is no number of days or weeks; write P7D or P1W");
    }
    return new DayShift(
        Integer.parseInt(matcher.group(1)) * (matcher.group(2).equals("W") ? 7 : 1));
  }

  DayShift negated() {
    return new DayShift(-days);
  }

  /** The moment so many days from another, as somebody would write it. */
  DueText from(Due before) {
    return switch (before) {
      case Due.At(LocalDateTime local, var _) -> due(local.plusDays(days).toString());
      case Due.On(LocalDate date, var _) -> due(date.plusDays(days).toString());
      case Due.Through(LocalDate lastDay, var _) ->
          new DueText(
              Optional.empty(), Optional.of(lastDay.plusDays(days).toString()), Optional.empty());
    };
  }

  private static DueText due(String text) {
    return new DueText(Optional.of(text), Optional.empty(), Optional.empty());
  }

  /**
   * Whether the last revision was this very move, for the same reason: a run that was cut off and
   * is made again must not move anything twice.
   */
  boolean isDone(OperatorStore store, Standing standing, Edit edit) {
    var id = standing.item().orElseThrow().deadline().id();
    return store.revisionsAfter(id, standing.revision() - 1).stream()
        .anyMatch(last -> last.edit().reason().equals(edit.reason()) && isThisMove(last));
  }

  private boolean isThisMove(Revision last) {
    return last.from()
        .map(before -> from(before.due()).read(Optional.of(before.due())))
        .filter(last.to().due()::equals)
        .isPresent();
  }
}
