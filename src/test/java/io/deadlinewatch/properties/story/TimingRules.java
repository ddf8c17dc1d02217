package io.deadlinewatch.properties.story;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * R1 to R4 and R12 said a second time, from their words and from zone offsets alone; design, "When
 * an alert is due".
 */
final class TimingRules {
  private TimingRules() {}

  /** R4: in a gap later by the gap, in an overlap the earlier. */
  static Instant local(LocalDateTime local, ZoneId zone) {
    var rules = zone.getRules();
    return rules.getValidOffsets(local).stream()
        .map(local::toInstant)
        .min(Instant::compareTo)
        .orElseGet(() -> {
          var gap = rules.getTransition(local);
          return local.plus(gap.getDuration()).toInstant(gap.getOffsetAfter());
        });
  }

  /** Every alert of a plan by name, in the order of writing, {@code reached} last. */
  static Map<String, Instant> moments(Deadline deadline, Audience audience) {
    var due = deadline.due();
    var reached = reached(due, audience);
    var day = day(due, audience);
    Map<String, Instant> moments = new LinkedHashMap<>();
    for (var lead : deadline.timing().leads()) {
      var written = lead.written();
      var at =
          written.startsWith("PT")
              ? reached.minus(Duration.parse(written))
              : alertAt(day.minus(Period.parse(written)), audience.alertTime(), audience);
      // A skipped day may push a day lead past due; a reminder comes before, or not at all.
      moments.put(written, at.isAfter(reached) ? reached : at);
    }
    moments.put("reached", reached);
    return moments;
  }

  /** R13: when an SMS may go that may not go now. */
  static Optional<Instant> quietUntil(Instant now, Due due, Audience audience) {
    if (audience.quietHours().isEmpty()) {
      return Optional.empty();
    }
    var hours = audience.quietHours().get();
    var day = now.atZone(audience.zone()).toLocalDate().minusDays(2);
    for (int i = 0; i < 4; i++, day = day.plusDays(1)) {
      var begin = alertAt(day, hours.from(), audience);
      boolean overnight = hours.until().isBefore(hours.from());
      var end = alertAt(overnight ? day.plusDays(1) : day, hours.until(), audience);
      if (!begin.isAfter(now) && end.isAfter(now)) {
        var passes = due.isDateAlone() ? now : reached(due, audience);
        return passes.isAfter(now) && !passes.isAfter(end) ? Optional.empty() : Optional.of(end);
      }
    }
    return Optional.empty();
  }

  static Instant digestAt(LocalDate day, Audience audience) {
    return alertAt(day, audience.digest().time(), audience);
  }

  /** R1: of a date that is spoken somewhere, the audience's date on which it begins there. */
  private static LocalDate day(Due due, Audience audience) {
    if (due instanceof Due.On(var date, var spokenIn) && spokenIn.isEmpty()) {
      return date;
    }
    var begins =
        due instanceof Due.On(var date, var spokenIn)
            ? local(date.atTime(0, 0), spokenIn.orElseThrow())
            : reached(due, audience);
    return begins.atZone(audience.zone()).toLocalDate();
  }

  private static Instant reached(Due due, Audience audience) {
    return switch (due) {
      case Due.At(var local, var zone) -> local(local, zone);
      case Due.Through(var lastDay, var zone) -> local(lastDay.plusDays(1).atTime(0, 0), zone);
      case Due.On on -> alertAt(day(on, audience), audience.alertTime(), audience);
    };
  }

  private static Instant alertAt(LocalDate day, LocalTime time, Audience audience) {
    return local(day.atTime(time), audience.zone());
  }
}
