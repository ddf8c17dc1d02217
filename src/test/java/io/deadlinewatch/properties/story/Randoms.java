package io.deadlinewatch.properties.story;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.support.DeadlineSamples;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Deadlines, audiences and moments from a seed, with a liking for clock changes. */
final class Randoms {
  private static final List<String> ZONES =
      List.of(
          "America/New_York",
          "Europe/Berlin",
          "Australia/Lord_Howe",
          "Asia/Kolkata",
          "Pacific/Apia",
          "UTC",
          "Asia/Kathmandu",
          "America/St_Johns",
          "Africa/Casablanca",
          "Europe/Dublin",
          "Pacific/Chatham",
          "Antarctica/Troll",
          "Pacific/Kiritimati",
          "America/Santiago",
          "Asia/Beirut",
          "America/Sao_Paulo",
          "Pacific/Honolulu",
          "Asia/Shanghai",
          "Africa/Cairo",
          "America/Scoresbysund");
  private static final List<String> DAY_LEADS =
      List.of("P1D", "P7D", "P1W", "P2D", "P3D", "P14D", "P2W", "P10D", "P20D");
  private static final List<String> TIME_LEADS =
      List.of("PT1H", "PT60M", "PT24H", "PT6H", "PT30M", "PT1H30M", "PT48H", "PT168H", "PT1M");
  private static final List<String> TIMES =
      List.of("09:00", "08:00", "00:00", "00:30", "01:30", "02:00", "02:30", "23:59", "17:45");

  private static final List<String> QUIET_HOURS =
      List.of("22:00-07:00", "00:30-09:00", "12:00-14:00", "02:30-02:00", "17:45-23:59");

  private final Random random;
  private final String changing;

  Randoms(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    changing = oneOf(ZONES);
  }

  boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Any zone; every second time the one whose clocks change in this story. */
  ZoneId zone() {
    return ZoneId.of(oneIn(2) ? changing : oneOf(ZONES));
  }

  /** Some minute of 2011 to 2031; one in two is near a clock change. */
  Instant somewhen() {
    var any = Instant.parse("2024-01-01T00:00:00Z").plus(minutes(7 * 365));
    if (changing.equals("Pacific/Apia")) {
      return Instant.parse("2011-12-10T00:00:00Z").plus(minutes(15));
    }
    var change = ZoneId.of(changing).getRules().nextTransition(any);
    return change == null || oneIn(2) ? any : change.getInstant().minus(minutes(12));
  }

  /** A moment in the days after another; every second time at a whole minute. */
  Instant after(Instant start, int days) {
    var moment = start.plus(minutes(days));
    return oneIn(2) ? moment : moment.plusSeconds(upTo(59));
  }

  /**
   * @param quiet whether some have quiet hours
   */
  Audience audience(boolean quiet) {
    Set<DayOfWeek> days = EnumSet.of(oneOf(List.of(DayOfWeek.values())));
    if (oneIn(2)) {
      days.add(oneOf(List.of(DayOfWeek.values())));
    }
    var audience =
        new Audience(
            zone(),
            LocalTime.parse(oneOf(TIMES)),
            new DigestTimes(LocalTime.parse(oneOf(TIMES)), days));
    return quiet && oneIn(2) ? DeadlineSamples.quiet(audience, oneOf(QUIET_HOURS)) : audience;
  }

  /** A due moment some days after another, in any of the three forms. */
  Due due(Instant start, int days) {
    var zone = zone();
    var local = start.plus(minutes(days)).atZone(zone).toLocalDateTime();
    if (oneIn(3)) {
      local = local.toLocalDate().atTime(LocalTime.parse(oneOf(TIMES)));
    }
    return switch (upTo(4)) {
      case 0 -> new Due.On(local.toLocalDate(), Optional.of(zone).filter(_ -> oneIn(2)));
      case 1 -> new Due.Through(local.toLocalDate(), zone);
      default -> new Due.At(local, zone);
    };
  }

  /** Up to six leads that go with a due moment. */
  List<Lead> leads(Due due) {
    List<String> written = new ArrayList<>();
    for (int i = upTo(6); i > 0; i--) {
      written.add(oneOf(due.isDateAlone() || oneIn(2) ? DAY_LEADS : TIME_LEADS));
    }
    return written.stream().map(Lead::parse).toList();
  }

  Deadline deadline(String id, Instant start, int days) {
    var due = due(start, days);
    return new Deadline(
        id,
        oneOf(List.of("truce", "talks")),
        new Wording("Title of " + id, Optional.empty(), Optional.empty(), List.of()),
        new Timing(due, certainty(), leads(due)),
        new Status.Open());
  }

  /** The deadline after some edit. */
  Deadline edited(Deadline before, Instant now) {
    return switch (upTo(6)) {
      case 0, 1 -> timed(before, due(now, 15));
      case 2 -> put(before, new Status.Settled(Optional.of("Signed.")));
      case 3 -> put(before, new Status.Cancelled(Optional.empty()));
      case 4 -> put(before, new Status.Open());
      case 5 -> worded(before, "Title " + upTo(1_000));
      default -> timed(before, before.due());
    };
  }

  private Certainty certainty() {
    return oneOf(List.of(Certainty.values()));
  }

  private Deadline timed(Deadline before, Due due) {
    boolean keep = !due.isDateAlone() && oneIn(2);
    var leads = keep ? before.timing().leads() : leads(due);
    return new Deadline(
        before.id(),
        before.track(),
        before.wording(),
        new Timing(due, certainty(), leads),
        before.status());
  }

  private static Deadline put(Deadline before, Status status) {
    return new Deadline(before.id(), before.track(), before.wording(), before.timing(), status);
  }

  private static Deadline worded(Deadline before, String title) {
    var words = new Wording(title, Optional.empty(), Optional.empty(), List.of());
    return new Deadline(before.id(), before.track(), words, before.timing(), before.status());
  }

  private Duration minutes(int days) {
    return Duration.of(random.nextInt(days * 1_440), ChronoUnit.MINUTES);
  }
}
