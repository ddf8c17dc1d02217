package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.QuietHours;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.properties.simulation.Choices.Stream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Deadlines, leads and audiences as the seed has them. */
final class Inventions {
  private static final List<String> DAY_LEADS =
      List.of("P1D", "P2D", "P3D", "P7D", "P1W", "P14D", "P2W", "P30D");
  private static final List<String> TIME_LEADS =
      List.of("PT1M", "PT2M", "PT3M", "PT4M", "PT1H", "PT6H", "PT24H", "PT90M", "PT1H30M", "PT36H");
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("America/New_York"),
          ZoneId.of("Asia/Shanghai"),
          ZoneId.of("Europe/London"),
          ZoneId.of("Australia/Sydney"),
          ZoneId.of("Pacific/Apia"),
          ZoneId.of("UTC"));
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.of(9, 0),
          LocalTime.of(8, 0),
          LocalTime.of(2, 30),
          LocalTime.of(18, 0),
          LocalTime.of(0, 0),
          LocalTime.of(23, 30));
  private static final List<Optional<QuietHours>> QUIET =
      List.of(
          Optional.empty(),
          Optional.of(QuietHours.parse("quietHours", "22:00-07:00")),
          Optional.of(QuietHours.parse("quietHours", "00:30-08:15")),
          Optional.of(QuietHours.parse("quietHours", "12:00-14:00")));
  private static final List<String> DAYS = List.of("MON", "MON-FRI", "TUE,SAT");
  private static final List<String> TRACKS = List.of("truce", "tariffs");

  private final Choices choices;

  Inventions(Choices choices) {
    this.choices = choices;
  }

  Deadline deadline(String id, Instant now) {
    var wording = new Wording(title(id), Optional.empty(), Optional.of("It ends."), List.of());
    var due = due(now);
    var timing = new Timing(due, one(List.of(Certainty.values())), leads(due));
    return new Deadline(id, one(TRACKS), wording, timing, new Status.Open());
  }

  String title(String id) {
    return "Title " + below(1_000) + " of " + id;
  }

  /** Within minutes, hours, days or weeks of a moment, on either side of it. */
  Due due(Instant near) {
    var reach = one(List.of(10, 300, 4_000, 30_000, 80_000));
    var zone = one(ZONES);
    var minutes = below(reach) - reach / 8;
    var local = near.plus(Duration.ofMinutes(minutes)).atZone(zone).toLocalDateTime();
    return switch (below(5)) {
      case 0 -> new Due.On(local.toLocalDate(), Optional.of(zone).filter(_ -> minutes % 2 == 0));
      case 1 -> new Due.Through(local.toLocalDate(), zone);
      case 2 -> new Due.At(local.truncatedTo(ChronoUnit.SECONDS), zone);
      default -> new Due.At(local.truncatedTo(ChronoUnit.MINUTES), zone);
    };
  }

  List<Lead> leads(Due due) {
    int most = below(7);
    return IntStream.range(0, most)
        .mapToObj(_ -> due.isDateAlone() || below(2) == 0 ? one(DAY_LEADS) : one(TIME_LEADS))
        .map(Lead::parse)
        .toList();
  }

  Audience audience() {
    var digest = new DigestTimes(one(TIMES), DigestTimes.parseDays(one(DAYS)));
    var quiet = one(QUIET);
    return new Audience(one(ZONES), one(TIMES), digest, quiet, Presentation.DEFAULT);
  }

  Optional<Source> source() {
    return Optional.of(new Source("Notice", "https://example.org/notice", Optional.empty()));
  }

  <T> T one(List<T> some) {
    return some.get(below(some.size()));
  }

  int below(int bound) {
    return choices.below(Stream.OPERATIONS, bound);
  }
}
