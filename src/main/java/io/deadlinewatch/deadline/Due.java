package io.deadlinewatch.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** The first instant of the new state, in one of the three ways to write it; design, "Words". */
public sealed interface Due {
  /** What a short time left is at most. */
  Duration A_DAY = Duration.ofDays(1);

  /** A local date-time in a zone. */
  record At(LocalDateTime local, ZoneId zone) implements Due {}

  /** Some time on a day, which begins and ends where it is spoken: else it is the reader's own. */
  record On(LocalDate date, Optional<ZoneId> spokenIn) implements Due {}

  /** Through a day, inclusive: the new state begins at 00:00 on the next. */
  record Through(LocalDate lastDay, ZoneId zone) implements Due {}

  /**
   * The due instant; none for a date alone. A local time in a gap moves forward by the gap, in an
   * overlap the earlier offset holds (R4).
   */
  default Optional<Instant> instant() {
    return switch (this) {
      case At(var local, var zone) -> Optional.of(instant(local, zone));
      case Through(var lastDay, var zone) -> Optional.of(startOf(lastDay.plusDays(1), zone));
      case On _ -> Optional.empty();
    };
  }

  /** When {@code reached} is due (R3); it also orders deadlines, dates alone among the others. */
  default Instant reachedAt(Audience audience) {
    return switch (this) {
      case On _ -> audience.alertAt(dayFor(audience));
      case At _, Through _ -> instant().orElseThrow();
    };
  }

  /**
   * The due day that day leads count from (R1): of a date that is spoken somewhere, the reader's
   * date on which it begins there.
   */
  default LocalDate dayFor(Audience audience) {
    return switch (this) {
      case On(var date, var spokenIn) ->
          spokenIn.map(zone -> audience.dateOf(startOf(date, zone))).orElse(date);
      case At _, Through _ -> audience.dateOf(instant().orElseThrow());
    };
  }

  /** Whether a day or less is left. */
  default boolean isShort(Instant now, Audience audience) {
    return instant()
        .map(instant -> Duration.between(now, instant).compareTo(A_DAY) <= 0)
        .orElseGet(() -> !dayFor(audience).isAfter(audience.dateOf(now).plusDays(1)));
  }

  /**
   * Whether due has passed; a date alone passes when its day does, in the zone that it is spoken in
   * or else the reader's, and a last day is over at the due instant itself.
   */
  default boolean isPast(Instant now, Audience audience) {
    return isPast(now, audience, reachedAt(audience));
  }

  /**
   * The same where it is known already when it is reached, as of long lists.
   *
   * @param reachedAt what {@link #reachedAt} says
   */
  default boolean isPast(Instant now, Audience audience, Instant reachedAt) {
    return switch (this) {
      case At _ -> reachedAt.isBefore(now);
      case Through _ -> !reachedAt.isAfter(now);
      case On(var date, var spokenIn) ->
          date.isBefore(LocalDate.ofInstant(now, spokenIn.orElse(audience.zone())));
    };
  }

  /** When a day begins; one that is skipped, or whose midnight is, at the first moment after. */
  private static Instant startOf(LocalDate day, ZoneId zone) {
    return instant(day.atStartOfDay(), zone);
  }

  /** The rules give the offset before the change, in a gap as in an overlap. */
  private static Instant instant(LocalDateTime local, ZoneId zone) {
    return local.toInstant(zone.getRules().getOffset(local));
  }

  /** The zone that the moment is written in, if it names one. */
  default Optional<ZoneId> writtenIn() {
    return switch (this) {
      case At(_, var zone) -> Optional.of(zone);
      case Through(_, var zone) -> Optional.of(zone);
      case On(_, var spokenIn) -> spokenIn;
    };
  }

  /** When a date that is spoken somewhere begins there; none of the others is a day elsewhere. */
  default Optional<Instant> beginsAt() {
    return this instanceof On(var date, var spokenIn)
        ? spokenIn.map(zone -> startOf(date, zone))
        : Optional.empty();
  }

  /** Whether no clock time is known. */
  default boolean isDateAlone() {
    return this instanceof On;
  }
}
