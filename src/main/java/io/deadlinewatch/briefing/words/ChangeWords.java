package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Difference;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed, from what to what, a line each; moments in the zone that they are written in. */
public final class ChangeWords {
  private ChangeWords() {}

  /** A line for each difference; one that says so where there is none. */
  public static List<String> lines(Optional<Deadline> from, Deadline to) {
    List<String> lines = new ArrayList<>();
    for (var difference : Difference.between(from, to)) {
      lines.add(line(difference, from, to));
    }
    return lines.isEmpty()
        ? List.of("Nothing but the source: all stands as it was told before.")
        : lines;
  }

  /** A revision in one line, for lists that are read later: no word in it counts from now. */
  public static String summary(Revision revision) {
    var to = revision.to();
    var lines = String.join(" ", lines(revision.from(), to));
    boolean reworded = Difference.between(revision.from(), to).contains(Difference.CONSEQUENCE);
    return to.title() + ": " + lines + (reworded ? " " + consequence(to.wording()) : "");
  }

  /** The moment as it was written, in its own zone, which it names, always with the year. */
  public static String written(Due due) {
    return switch (due) {
      case Due.At(_, var zone) -> {
        var moment = due.instant().orElseThrow().atZone(zone);
        yield Dates.fullDay(moment.toLocalDate()) + ", " + Dates.clockInZone(moment);
      }
      case Due.On(var date, var spokenIn) ->
          Dates.fullDay(date) + spokenIn.map(ChangeWords::date).orElse("");
      case Due.Through(var lastDay, var zone) -> "through " + Dates.fullDay(lastDay) + date(zone);
    };
  }

  private static String date(ZoneId zone) {
    return ", " + Dates.city(zone.getId()) + " date";
  }

  private static String line(Difference difference, Optional<Deadline> before, Deadline to) {
    var from = before.orElse(to);
    return switch (difference) {
      case ADDED -> "Added, due " + written(to.due()) + ", " + to.certainty().word() + ".";
      case CANCELLED -> "Cancelled." + outcome(to.status());
      case SETTLED -> "Settled." + outcome(to.status());
      case OUTCOME -> "The outcome is put otherwise." + outcome(to.status());
      case REOPENED -> "Open again, was " + from.status().word() + ".";
      case MOVED_EARLIER -> "Moved earlier" + fromTo(from.due(), to.due());
      case MOVED_LATER -> "Moved later" + fromTo(from.due(), to.due());
      case MOMENT_REWRITTEN -> "Date restated" + fromTo(from.due(), to.due());
      case CERTAINTY -> "Now " + to.certainty().word() + ", was " + from.certainty().word() + ".";
      case TITLE -> "New title, was: " + from.title();
      case CONSEQUENCE -> "What happens is put anew.";
      case ACTION ->
          to.wording().action().map("To do now: "::concat).orElse("Nothing is left to do.");
      case IMPORTANCE ->
          "Now of " + to.importance().word() + " importance, was " + from.importance().word() + ".";
      case SOURCES -> "The sources are other ones.";
      case AWAITS_OUTCOME ->
          to.classification().awaitsOutcome()
              ? "An outcome is awaited."
              : "No outcome is awaited: reaching it is all that happens.";
      case TRACK -> "Now on the track " + to.track() + ", was on " + from.track() + ".";
      case AUTHORITY -> "Authority now: " + authority(to) + "; before: " + authority(from) + ".";
      case LEADS -> "Reminders now " + leads(to) + "; before: " + leads(from) + ".";
    };
  }

  private static String fromTo(Due from, Due to) {
    var was = written(from);
    boolean alike = written(to).equals(was);
    return ": "
        + now(to)
        + (alike ? zone(to) : "")
        + "; was "
        + was
        + (alike ? zone(from) : "")
        + ".";
  }

  private static String now(Due due) {
    return due instanceof Due.Through(var lastDay, var zone)
        ? "the last day is now " + Dates.fullDay(lastDay) + date(zone)
        : "now " + written(due);
  }

  /** Two names of one zone, or of two cities of one name, are all that may differ. */
  private static String zone(Due due) {
    return due.writtenIn().map(zone -> " (" + zone.getId() + ")").orElse("");
  }

  private static String outcome(Status status) {
    return status.outcome().map(words -> " " + words).orElse("");
  }

  /** What was said to happen before, where that was put anew. */
  public static Optional<String> before(Deadline from, Deadline to) {
    return Difference.between(Optional.of(from), to).contains(Difference.CONSEQUENCE)
        ? from.wording().consequence()
        : Optional.empty();
  }

  private static String consequence(Wording wording) {
    return wording.consequence().orElse("nothing was said.");
  }

  private static String authority(Deadline deadline) {
    return deadline.wording().authority().orElse("none named");
  }

  private static String leads(Deadline deadline) {
    var leads = deadline.timing().leads();
    return leads.isEmpty()
        ? "none"
        : leads.stream().map(LeadWords::of).collect(Collectors.joining(", ")) + " before";
  }
}
