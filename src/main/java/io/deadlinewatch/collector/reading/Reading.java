package io.deadlinewatch.collector.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A date that a text gives, and what it is of.
 *
 * @param kind what happens then
 * @param date the local date; none where the text has one that cannot be known
 * @param time the local time, to the minute, where one is written (never midnight)
 * @param zone the zone that the sentence names for the time
 * @param flags what to look at twice
 * @param sentence where it stands
 * @param was the date in whose place it stands, where the text names that
 */
public record Reading(
    ReadingClass kind,
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    Optional<ZoneId> zone,
    Set<ReadingFlag> flags,
    String sentence,
    Optional<LocalDate> was) {

  /** Copies the flags in their order. */
  public Reading {
    flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
  }

  /** Whether it hangs on something else. */
  public boolean isTentative() {
    return flags.contains(ReadingFlag.CONDITIONAL);
  }

  /** The local date, or the local date and time to the minute, in ISO form. */
  public Optional<String> due() {
    return date.map(day -> time.map(clock -> day.atTime(clock).toString()).orElse(day.toString()));
  }

  Reading with(ReadingFlag flag) {
    Set<ReadingFlag> more = EnumSet.of(flag);
    more.addAll(flags);
    return new Reading(kind, date, time, zone, more, sentence, was);
  }

  /** With the clock time of another sentence on the same event. */
  Reading at(LocalTime clock, Optional<ZoneId> clockZone) {
    return new Reading(kind, date, Optional.of(clock), clockZone, flags, sentence, was);
  }

  Reading insteadOf(LocalDate old) {
    return new Reading(kind, date, time, zone, flags, sentence, Optional.of(old));
  }
}
