package io.deadlinewatch.briefing.words;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Difference;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed, from what to what, a line each; moments in the zone that they are written in. */
public final class ChangeWords {
  private static final String THE_OUTCOME = "The outcome:";
  private static final String WHAT_HAPPENS = "What happens has changed.";

  /** What is kept in order behind the news: told only where there is no other news. */
  private static final Set<Difference> HOUSEKEEPING =
      Set.of(
          Difference.IMPORTANCE, Difference.LEADS, Difference.SOURCES, Difference.AWAITS_OUTCOME);

  private ChangeWords() {}

  /** A line for each difference; one that says so where there is none. */
  public static List<String> lines(Optional<Deadline> from, Deadline to) {
    return lines(from, to, new MomentWords(Optional.empty()));
  }

  /**
   * What an audience is told of it: its own zone goes without saying, times are as it writes them,
   * and reminders and sources are no news beside any.
   */
  public static List<String> lines(Optional<Deadline> from, Deadline to, Audience audience) {
    boolean atHome =
        Stream.concat(from.stream(), Stream.of(to))
            .allMatch(
                state -> state.due().writtenIn().filter(z -> !z.equals(audience.zone())).isEmpty());
    var moments = new MomentWords(atHome ? Optional.of(audience.zone()) : Optional.empty());
    return news(from, to, moments).stream().map(line -> Dates.inClock(line, audience)).toList();
  }

  private static List<String> news(Optional<Deadline> from, Deadline to, MomentWords moments) {
    var differences = Difference.between(from, to);
    if (differences.isEmpty() || !HOUSEKEEPING.containsAll(differences)) {
      return lines(from, to, moments, Predicate.not(HOUSEKEEPING::contains));
    }
    var kept = differences.stream().flatMap(each -> kept(each, to).stream()).toList();
    return kept.isEmpty() ? List.of("Neither the date nor what happens has changed.") : kept;
  }

  /** Housekeeping as readers hear of it; how important somebody holds it they never do. */
  private static Optional<String> kept(Difference difference, Deadline to) {
    return switch (difference) {
      case LEADS ->
          Optional.of(
              to.timing().leads().isEmpty()
                  ? "You will get no more reminders before the date."
                  : "You will now be reminded " + leads(to) + ".");
      case SOURCES -> Optional.of("Only the sources are new; they stand below.");
      case AWAITS_OUTCOME -> Optional.of(awaits(to));
      default -> Optional.empty();
    };
  }

  private static List<String> lines(Optional<Deadline> from, Deadline to, MomentWords moments) {
    return lines(from, to, moments, _ -> true);
  }

  private static List<String> lines(
      Optional<Deadline> from, Deadline to, MomentWords moments, Predicate<Difference> isTold) {
    var differences = Difference.between(from, to);
    if (differences.isEmpty()) {
      return List.of("Nothing but the source: all stands as it was told before.");
    }
    // What happens is the last, since what was said before stands under it; the sources stand
    // below.
    return differences.stream()
        .filter(isTold)
        .filter(difference -> difference != Difference.SOURCES || differences.size() == 1)
        .sorted(Comparator.comparing(difference -> difference == Difference.CONSEQUENCE))
        .map(difference -> line(difference, from, to, moments))
        .toList();
  }

  /** A revision in one line, for lists that are read later: no word in it counts from now. */
  public static String summary(Revision revision) {
    var to = revision.to();
    var news = revision.edit().headline();
    if (news.isPresent()) {
      return NewsSentence.listed(news.get(), revision.edit(), to);
    }
    var lines = new ArrayList<>(news(revision.from(), to, new MomentWords(Optional.empty())));
    if (lines.remove(WHAT_HAPPENS)) {
      lines.add("What happens now: " + consequence(to.wording()));
    }
    var said = String.join(" ", lines).replaceFirst("^" + THE_OUTCOME + " ", "");
    return (revision.edit().isRetraction() ? "Correction: " : "") + to.title() + ": " + said;
  }

  private static String line(
      Difference difference, Optional<Deadline> before, Deadline to, MomentWords moments) {
    var from = before.orElse(to);
    return switch (difference) {
      case ADDED -> "Added, " + moments.added(to.due()) + ", " + to.certainty().word() + ".";
      case CANCELLED -> "Called off." + outcome(to.status());
      case SETTLED -> THE_OUTCOME + outcome(to.status());
      case OUTCOME -> "The outcome, in other words:" + outcome(to.status());
      case REOPENED -> "Open again, was " + from.status().word() + ".";
      case MOVED_EARLIER -> "Moved earlier" + moments.fromTo(from.due(), to.due()) + ".";
      case MOVED_LATER -> "Moved later" + moments.fromTo(from.due(), to.due()) + ".";
      case MOMENT_REWRITTEN -> "Date restated" + moments.fromTo(from.due(), to.due()) + ".";
      case CERTAINTY -> "Now " + to.certainty().word() + ", was " + from.certainty().word() + ".";
      case TITLE -> "New title, was: " + from.title();
      case CONSEQUENCE -> WHAT_HAPPENS;
      case ACTION ->
          to.wording()
              .action()
              .map("What you can do now: "::concat)
              .orElse("Nothing is left to do.");
      case IMPORTANCE ->
          "Now of " + to.importance().word() + " importance, was " + from.importance().word() + ".";
      case SOURCES -> "The sources have changed.";
      case AWAITS_OUTCOME -> awaits(to);
      case TRACK -> "Now on the track " + to.track() + ", was on " + from.track() + ".";
      case AUTHORITY -> "Authority now: " + authority(to) + "; before: " + authority(from) + ".";
      case LEADS -> "Reminders now " + leads(to) + "; before: " + leads(from) + ".";
    };
  }

  private static String awaits(Deadline deadline) {
    return deadline.classification().awaitsOutcome()
        ? "An outcome is awaited."
        : "No outcome is awaited: reaching it is all that happens.";
  }

  private static String outcome(Status status) {
    return status.outcome().map(words -> " " + words).orElse("");
  }

  /** What was said to happen before, where that has changed. */
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
