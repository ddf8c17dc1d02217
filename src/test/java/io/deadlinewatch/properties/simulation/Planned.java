package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * An alert of a deadline with its moment: R1 to R4 once more, in other code; design, "When an alert
 * is due".
 *
 * @param name the lead as written, or {@code reached}
 */
record Planned(String name, Instant at) {
  static final String REACHED = "reached";
  static final String CHANGED = "changed";

  /** Every reminder, in the order written, then {@code reached}. */
  static List<Planned> of(Deadline deadline, Audience audience) {
    var reached = reachedAt(deadline.due(), audience);
    List<Planned> all = new ArrayList<>();
    for (var lead : deadline.timing().leads()) {
      var at = at(lead.written(), deadline.due(), audience);
      all.add(new Planned(lead.written(), at.isAfter(reached) ? reached : at));
    }
    all.add(new Planned(REACHED, reached));
    return all;
  }

  /** R6: the latest; of one moment {@code reached}, else the first written. */
  static Optional<Planned> latest(Collection<Planned> some) {
    Optional<Planned> latest = Optional.empty();
    for (var each : some) {
      if (latest.isEmpty() || latest.get().yieldsTo(each)) {
        latest = Optional.of(each);
      }
    }
    return latest;
  }

  /** When a digest is due on a day, if the day has one (R12). */
  static Optional<Instant> digestAt(LocalDate day, Audience audience) {
    DayOfWeek weekday = day.getDayOfWeek();
    return audience.digest().days().contains(weekday)
        ? Optional.of(clock(day, audience.digest().time(), audience.zone()))
        : Optional.empty();
  }

  /** When an SMS about something that is due then may go, where it must wait (R13). */
  static Optional<Instant> quietUntil(Instant at, Due due, Audience audience) {
    if (audience.quietHours().isEmpty()) {
      return Optional.empty();
    }
    var hours = audience.quietHours().get();
    for (int back = -1; back < 3; back++) {
      var night = LocalDate.ofInstant(at, audience.zone()).minusDays(back);
      var morning = hours.until().isBefore(hours.from()) ? night.plusDays(1) : night;
      var begins = clock(night, hours.from(), audience.zone());
      var ends = clock(morning, hours.until(), audience.zone());
      if (!at.isBefore(begins) && at.isBefore(ends)) {
        boolean passes =
            instant(due).map(then -> at.isBefore(then) && !ends.isBefore(then)).orElse(false);
        return passes ? Optional.empty() : Optional.of(ends);
      }
    }
    return Optional.empty();
  }

  /** The due instant; none for a date alone. */
  static Optional<Instant> instant(Due due) {
    return switch (due) {
      case Due.At at -> Optional.of(clock(at.local(), at.zone()));
      case Due.Through through ->
          Optional.of(clock(through.lastDay().plusDays(1), LocalTime.MIDNIGHT, through.zone()));
      case Due.On _ -> Optional.empty();
    };
  }

  /** The day that is counted from (R1). */
  static LocalDate dueDay(Due due, Audience audience) {
    return switch (due) {
      case Due.On(var date, var spokenIn) when spokenIn.isPresent() ->
          LocalDate.ofInstant(clock(date, LocalTime.MIDNIGHT, spokenIn.get()), audience.zone());
      case Due.On(var date, _) -> date;
      case Due.At _, Due.Through _ ->
          LocalDate.ofInstant(instant(due).orElseThrow(), audience.zone());
    };
  }

  private boolean yieldsTo(Planned other) {
    return other.at.isAfter(at) || (other.at.equals(at) && other.name.equals(REACHED));
  }

  private static Instant reachedAt(Due due, Audience audience) {
    return instant(due)
        .orElseGet(() -> clock(dueDay(due, audience), audience.alertTime(), audience.zone()));
  }

  private static Instant at(String lead, Due due, Audience audience) {
    if (lead.startsWith("PT")) {
      return instant(due).orElseThrow().minus(Duration.parse(lead));
    }
    long number = Long.parseLong(lead.substring(1, lead.length() - 1));
    long days = lead.endsWith("W") ? 7 * number : number;
    return clock(dueDay(due, audience).minusDays(days), audience.alertTime(), audience.zone());
  }

  private static Instant clock(LocalDate day, LocalTime time, ZoneId zone) {
    return clock(day.atTime(time), zone);
  }

  /** R4: in a gap later by the gap, in an overlap the earlier offset. */
  private static Instant clock(LocalDateTime local, ZoneId zone) {
    var rules = zone.getRules();
    var gap = rules.getTransition(local);
    return gap == null
        ? local.toInstant(rules.getOffset(local))
        : local.toInstant(gap.getOffsetBefore());
  }
}
