package io.deadlinewatch.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * Whom the words are for: {@code Z} and {@code T} of the rules; design, "When an alert is due".
 *
 * @param zone the zone that day leads and words are counted in
 * @param alertTime when day leads go out
 * @param digest when digests go out
 * @param quietHours when no SMS goes out, if ever
 * @param presentation what the texts look like, and whom readers turn to
 */
public record Audience(
    ZoneId zone,
    LocalTime alertTime,
    DigestTimes digest,
    Optional<QuietHours> quietHours,
    Presentation presentation) {
  /** The default: New York, 09:00, digests at 08:00 from Monday to Friday. */
  public static final Audience DEFAULT =
      new Audience(ZoneId.of("America/New_York"), LocalTime.of(9, 0), DigestTimes.DEFAULT);

  /** One that no quiet hours are known of, with the texts' usual looks. */
  public Audience(ZoneId zone, LocalTime alertTime, DigestTimes digest) {
    this(zone, alertTime, digest, Optional.empty(), Presentation.DEFAULT);
  }

  /** How times of day are written. */
  public ClockFormat clock() {
    return presentation.clock();
  }

  /** Where readers write to change or stop what they get. */
  public Optional<String> contact() {
    return presentation.contact();
  }

  /** The alert time of a day; in a gap later by the gap, in an overlap the earlier (R4). */
  public Instant alertAt(LocalDate day) {
    return at(day, alertTime);
  }

  /** When a day begins, under the same rule. */
  public Instant beginning(LocalDate day) {
    return at(day, LocalTime.MIDNIGHT);
  }

  /** The digest time of a day, under the same rule (R12). */
  public Instant digestAt(LocalDate day) {
    return at(day, digest.time());
  }

  /** The date that it is for the audience. */
  public LocalDate dateOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  /**
   * Until when an SMS about a deadline waits, if it does (R13): to the end of the quiet hours that
   * it is in, unless that would be after the due instant.
   */
  public Optional<Instant> quietUntil(Instant now, Due due) {
    return quietHours
        .flatMap(hours -> hours.endAfter(now, zone))
        .filter(end -> due.instant().filter(at -> at.isAfter(now) && !at.isAfter(end)).isEmpty());
  }

  private Instant at(LocalDate day, LocalTime time) {
    return ZonedDateTime.of(day, time, zone).toInstant();
  }
}
