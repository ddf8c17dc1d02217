package io.deadlinewatch.properties.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** R12: which digests a story must have. */
final class DigestAccounts {
  private final History history;
  private final List<String> expected = new ArrayList<>();
  private LocalDate last;

  DigestAccounts(History history) {
    this.history = history;
    var audience = history.audienceAt(history.start);
    var today = history.start.atZone(audience.zone()).toLocalDate();
    boolean past = !TimingRules.digestAt(today, audience).isAfter(history.start);
    this.last = past ? today : today.minusDays(1);
  }

  /** One a date, each by the first sweep at which it is due, late ones as one. */
  void oneADateEachInTime() {
    for (var stretch : history.stretches(history.start, history.end.plusSeconds(1))) {
      var sweep = sweepOfNext(stretch);
      while (sweep.isBefore(stretch.until())) {
        last = latestDue(sweep, stretch.audience());
        expected.add(last + " at " + sweep);
        sweep = sweepOfNext(stretch);
      }
    }
    var told =
        history.delivered.stream()
            .filter(d -> d.medium() == Medium.FEED && d.alert() instanceof DigestAlert)
            .map(d -> ((DigestAlert) d.alert()).id().date() + " at " + d.at())
            .toList();
    assertEquals(expected, told, () -> "seed " + history.seed);
  }

  private Instant sweepOfNext(History.Stretch stretch) {
    var date = last.plusDays(1);
    while (!isDay(date, stretch.audience())) {
      date = date.plusDays(1);
    }
    var at = TimingRules.digestAt(date, stretch.audience());
    return history.sweepFor(History.later(at, stretch.from()));
  }

  private LocalDate latestDue(Instant sweep, Audience audience) {
    var date = sweep.atZone(audience.zone()).toLocalDate().plusDays(1);
    while (!isDay(date, audience) || TimingRules.digestAt(date, audience).isAfter(sweep)) {
      date = date.minusDays(1);
    }
    return date;
  }

  private static boolean isDay(LocalDate date, Audience audience) {
    return audience.digest().days().contains(date.getDayOfWeek());
  }
}
