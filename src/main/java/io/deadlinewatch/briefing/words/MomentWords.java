package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Due;
import java.time.ZoneId;
import java.util.Optional;

/** A moment as it was written, in its own zone, always with the year. */
final class MomentWords {
  private final Optional<ZoneId> home;

  /**
   * @param home the zone whose name goes without saying beside a day; none for lists that anybody
   *     may read later
   */
  MomentWords(Optional<ZoneId> home) {
    this.home = home;
  }

  String written(Due due) {
    return switch (due) {
      case Due.At(_, var zone) -> {
        var moment = due.instant().orElseThrow().atZone(zone);
        yield Dates.fullDay(moment.toLocalDate()) + ", " + Dates.clockInZone(moment);
      }
      case Due.On(var date, var spokenIn) ->
          Dates.fullDay(date) + spokenIn.map(this::place).orElse("");
      case Due.Through last -> "through " + lastDay(last);
    };
  }

  /** What a new deadline is said to be due. */
  String added(Due due) {
    return due instanceof Due.Through last ? "last day " + lastDay(last) : "due " + written(due);
  }

  /** {@code : now Tue Nov 10, 2026; was Mon Nov 10, 2025}. */
  String fromTo(Due from, Due to) {
    var was = written(from);
    boolean alike = written(to).equals(was);
    return ": " + now(to) + (alike ? zone(to) : "") + "; was " + was + (alike ? zone(from) : "");
  }

  private String now(Due due) {
    return due instanceof Due.Through last
        ? "the last day is now " + lastDay(last)
        : "now " + written(due);
  }

  private String lastDay(Due.Through due) {
    return Dates.fullDay(due.lastDay()) + place(due.zone());
  }

  private String place(ZoneId zone) {
    return home.filter(zone::equals).isPresent() ? "" : " in " + Dates.city(zone.getId());
  }

  /** Two names of one zone, or of two cities of one name, are all that may differ. */
  private static String zone(Due due) {
    return due.writtenIn().map(zone -> " (" + zone.getId() + ")").orElse("");
  }
}
