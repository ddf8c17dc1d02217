package io.deadlinewatch.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The timing rules R1 to R9, as pure functions; design, "When an alert is due".
 *
 * <ol>
 *   <li>What the records say was told whole counts as said, with what it covers (trace V2).
 *   <li>An unannounced revision owes {@code changed}, which covers every alert not later than now:
 *       where it was begun before, only for the media that hear it now.
 *   <li>A deadline that is not open owes nothing else.
 *   <li>Else the latest unsaid alert not later than now is owed; the other past ones are passed
 *       over.
 *   <li>What is owed never comes from a stored time (trace V1), always from what is unsaid.
 * </ol>
 */
public final class AlertPlan {
  private static final Comparator<Moment> BY_TIME =
      Comparator.comparing(Moment::at).thenComparing(Moment::isReached);

  private AlertPlan() {}

  /**
   * Every alert of the plan: the leads as written, then {@code reached}. A lead that a skipped day
   * would push past due comes to the due moment itself.
   */
  public static List<Moment> moments(Deadline deadline, Audience audience) {
    var due = deadline.due();
    var reached = due.reachedAt(audience);
    List<Moment> moments = new ArrayList<>();
    for (var lead : deadline.timing().leads()) {
      var at = lead.alertAt(due, audience);
      moments.add(new Moment(lead.written(), at.isBefore(reached) ? at : reached));
    }
    moments.add(new Moment(Moment.REACHED, reached));
    return moments;
  }

  /**
   * What is owed now to media that share a state: those that have heard the {@code changed} of this
   * revision, or those that have not. One that fails holds back no alert of the others.
   *
   * @param told what the alert records of this revision say of them; empty where no attempt came
   *     before
   */
  public static Decision decide(
      Deadline deadline, Progress progress, Collection<Told> told, Instant now, Audience audience) {
    var known = recovered(progress, told);
    var owed =
        unsaid(deadline, known, audience).stream().filter(m -> !m.at().isAfter(now)).toList();
    if (known.hasUnannounced()) {
      return changed(known, told, owed, past(deadline, now, audience));
    }
    if (!deadline.status().isOpen()) {
      return new Decision.Silent(Reason.NOT_OPEN, known);
    }
    if (owed.isEmpty()) {
      return new Decision.Silent(Reason.NOTHING_DUE, known);
    }
    return latest(known, told, owed);
  }

  /** When the deadline must be looked at next: the earliest unsaid alert, which may be past. */
  public static Optional<Instant> nextAlertAt(
      Deadline deadline, Progress progress, Audience audience) {
    if (!deadline.status().isOpen()) {
      return Optional.empty();
    }
    return unsaid(deadline, progress, audience).stream().map(Moment::at).min(Instant::compareTo);
  }

  /**
   * The progress of a deadline whose readers know it already: what is past will not be told (R5).
   */
  public static Progress known(Deadline deadline, int revision, Instant now, Audience audience) {
    return new Progress(revision, revision, past(deadline, now, audience));
  }

  private static Set<String> past(Deadline deadline, Instant now, Audience audience) {
    return moments(deadline, audience).stream()
        .filter(moment -> !moment.at().isAfter(now))
        .map(Moment::name)
        .collect(Collectors.toSet());
  }

  private static List<Moment> unsaid(Deadline deadline, Progress progress, Audience audience) {
    return moments(deadline, audience).stream()
        .filter(moment -> !progress.said().contains(moment.name()))
        .toList();
  }

  private static Progress recovered(Progress progress, Collection<Told> told) {
    var known = progress;
    for (var record : told) {
      if (record.whole()) {
        known = told(known.saying(record.passed().keySet()), record.name());
      }
    }
    return known;
  }

  /**
   * @param past every alert of the plan not later than now: also what the media were told that had
   *     {@code changed} before, this one covers for those that hear it now
   */
  private static Decision changed(
      Progress known, Collection<Told> told, List<Moment> owed, Set<String> past) {
    Map<String, Reason> first = new LinkedHashMap<>();
    owed.forEach(moment -> first.put(moment.name(), Reason.COVERED_BY_CHANGED));
    var passed = firstTold(Moment.CHANGED, told, first);
    var covered = new HashSet<>(past);
    covered.removeAll(passed.keySet());
    return new Decision.Say(
        Moment.CHANGED,
        Reason.REVISION_UNANNOUNCED,
        passed,
        covered,
        told(known.saying(passed.keySet()), Moment.CHANGED));
  }

  private static Decision latest(Progress known, Collection<Told> told, List<Moment> owed) {
    var chosen = owed.getFirst();
    for (var moment : owed) {
      chosen = BY_TIME.compare(moment, chosen) > 0 ? moment : chosen;
    }
    Map<String, Reason> passed = new LinkedHashMap<>();
    for (var moment : owed) {
      if (!moment.equals(chosen)) {
        passed.put(moment.name(), passedFor(moment, chosen, told));
      }
    }
    return say(chosen, firstTold(chosen.name(), told, passed), known);
  }

  private static Reason passedFor(Moment moment, Moment chosen, Collection<Told> told) {
    if (told.stream().anyMatch(record -> record.name().equals(moment.name()))) {
      return Reason.SENT_IN_PART;
    }
    return moment.at().equals(chosen.at()) ? Reason.SAME_MOMENT : Reason.LATER_ONE_SENT;
  }

  /** An alert sent in part is finished as it was begun: its first record says what it covers. */
  private static Map<String, Reason> firstTold(
      String name, Collection<Told> told, Map<String, Reason> passed) {
    return told.stream()
        .filter(record -> record.name().equals(name))
        .map(Told::passed)
        .findFirst()
        .orElse(passed);
  }

  private static Decision say(Moment chosen, Map<String, Reason> passed, Progress known) {
    var reason = chosen.isReached() ? Reason.DUE_REACHED : Reason.LEAD_DUE;
    var after = told(known.saying(passed.keySet()), chosen.name());
    return new Decision.Say(chosen.name(), reason, passed, Set.of(), after);
  }

  private static Progress told(Progress known, String name) {
    return name.equals(Moment.CHANGED) ? known.announcing() : known.saying(List.of(name));
  }
}
