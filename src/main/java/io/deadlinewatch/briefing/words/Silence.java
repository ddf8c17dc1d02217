package io.deadlinewatch.briefing.words;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.deadline.Edit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said where a track has been silent for long: old facts look like news otherwise. */
public final class Silence {
  /** Days after which what is known is called old. */
  private static final int LONG = 30;

  private Silence() {}

  /** The words, where the newest fact or change of the track is more than a month old. */
  public static Optional<String> of(String track, List<? extends Alert> alerts, Context context) {
    var audience = context.audience();
    var today = audience.dateOf(alerts.getFirst().at());
    return Stream.of(
            facts(track, context), edits(track, alerts, context), newestChange(track, context))
        .flatMap(each -> each)
        .max(LocalDate::compareTo)
        .filter(newest -> newest.isBefore(today.minusDays(LONG)))
        .map(newest -> "Nothing new on this track since " + Dates.dated(newest) + ".");
  }

  private static Stream<LocalDate> facts(String track, Context context) {
    return context.situation().of(track).stream().map(fact -> fact.statement().asOf());
  }

  /** Another deadline's too: what was told of it was news, with a fact or without. */
  private static Stream<LocalDate> newestChange(String track, Context context) {
    return Optional.ofNullable(context.newestChanges().get(track)).stream()
        .map(context.audience()::dateOf);
  }

  private static Stream<LocalDate> edits(
      String track, List<? extends Alert> alerts, Context context) {
    return alerts.stream()
        .filter(alert -> alert.track().equals(track))
        .flatMap(alert ->
            alert instanceof DeadlineAlert(_, _, _, DeadlineAlert.Changed(_, var edits))
                ? edits.stream().map(Edit::at)
                : Stream.empty())
        .map(context.audience()::dateOf);
  }
}
