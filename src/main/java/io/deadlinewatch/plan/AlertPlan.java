package io.deadlinewatch.plan;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
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
 *
 * Held by {@code R1DayLeadTest}, {@code R2TimeLeadTest}, {@code R3R4MomentTest}, {@code
 * R6OneAlertTest}, {@code R7R8ChangedTest}.
 */
public final class AlertPlan {
  private static final Comparator<PlannedAlert> BY_TIME =
      Comparator.comparing(PlannedAlert::at).thenComparing(PlannedAlert::isReached);

  private AlertPlan() {}

  /**
   * Every alert of the plan: the leads as written, then {@code reached}. A lead that a skipped day
   * would push past due comes to the due moment itself.
   */
  public static List<PlannedAlert> moments(Deadline deadline, Audience audience) {
    var due = deadline.due();
    var reached = due.reachedAt(audience);
    List<PlannedAlert> moments = new ArrayList<>();
    for (var lead : deadline.timing().leads()) {
      var at = lead.alertAt(due, audience);
      moments.add(new PlannedAlert(lead.written(), at.isBefore(reached) ? at : reached));
    }
    moments.add(new PlannedAlert(PlannedAlert.REACHED, reached));
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
      Deadline deadline,
      AlertProgress progress,
      Collection<RecordedAlert> told,
      Instant now,
      Audience audience) {
    var known = recovered(progress, told);
    var owed =
        unsaid(deadline, known, audience).stream().filter(m -> !m.at().isAfter(now)).toList();
    if (known.hasUnannounced()) {
      return changed(known, told, owed, past(deadline, now, audience));
    }
    if (!deadline.status().isOpen()) {
      return new Decision.Silent(AlertReason.NOT_OPEN, known);
    }
    if (owed.isEmpty()) {
      return new Decision.Silent(AlertReason.NOTHING_DUE, known);
    }
    return latest(known, told, owed);
  }

  /** When the deadline must be looked at next: the earliest unsaid alert, which may be past. */
  public static Optional<Instant> nextAlertAt(
      Deadline deadline, AlertProgress progress, Audience audience) {
    if (!deadline.status().isOpen()) {
      return Optional.empty();
    }
    return unsaid(deadline, progress, audience).stream()
        .map(PlannedAlert::at)
        .min(Instant::compareTo);
  }

  /**
   * The progress of a deadline whose readers know it already: what is past will not be told (R5).
   */
  public static AlertProgress known(
      Deadline deadline, int revision, Instant now, Audience audience) {
    return new AlertProgress(revision, revision, past(deadline, now, audience));
  }

  private static Set<String> past(Deadline deadline, Instant now, Audience audience) {
    return moments(deadline, audience).stream()
        .filter(plannedAlert -> !plannedAlert.at().isAfter(now))
        .map(PlannedAlert::name)
        .collect(Collectors.toSet());
  }

  private static List<PlannedAlert> unsaid(
      Deadline deadline, AlertProgress progress, Audience audience) {
    return moments(deadline, audience).stream()
        .filter(plannedAlert -> !progress.said().contains(plannedAlert.name()))
        .toList();
  }

  private static AlertProgress recovered(AlertProgress progress, Collection<RecordedAlert> told) {
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
      AlertProgress known,
      Collection<RecordedAlert> told,
      List<PlannedAlert> owed,
      Set<String> past) {
    Map<String, AlertReason> first = new LinkedHashMap<>();
    owed.forEach(plannedAlert -> first.put(plannedAlert.name(), AlertReason.COVERED_BY_CHANGED));
    var passed = firstTold(PlannedAlert.CHANGED, told, first);
    var covered = new HashSet<>(past);
    covered.removeAll(passed.keySet());
    return new Decision.Say(
        PlannedAlert.CHANGED,
        AlertReason.REVISION_UNANNOUNCED,
        passed,
        covered,
        told(known.saying(passed.keySet()), PlannedAlert.CHANGED));
  }

  private static Decision latest(
      AlertProgress known, Collection<RecordedAlert> told, List<PlannedAlert> owed) {
    var chosen = owed.getFirst();
    for (var plannedAlert : owed) {
      chosen = BY_TIME.compare(plannedAlert, chosen) > 0 ? plannedAlert : chosen;
    }
    Map<String, AlertReason> passed = new LinkedHashMap<>();
    for (var plannedAlert : owed) {
      if (!plannedAlert.equals(chosen)) {
        passed.put(plannedAlert.name(), passedFor(plannedAlert, chosen, told));
      }
    }
    return say(chosen, firstTold(chosen.name(), told, passed), known);
  }

  private static AlertReason passedFor(
      PlannedAlert plannedAlert, PlannedAlert chosen, Collection<RecordedAlert> told) {
    if (told.stream().anyMatch(record -> record.name().equals(plannedAlert.name()))) {
      return AlertReason.SENT_IN_PART;
    }
    return plannedAlert.at().equals(chosen.at())
        ? AlertReason.SAME_MOMENT
        : AlertReason.LATER_ONE_SENT;
  }

  /** An alert sent in part is finished as it was begun: its first record says what it covers. */
  private static Map<String, AlertReason> firstTold(
      String name, Collection<RecordedAlert> told, Map<String, AlertReason> passed) {
    return told.stream()
        .filter(record -> record.name().equals(name))
        .map(RecordedAlert::passed)
        .findFirst()
        .orElse(passed);
  }

  private static Decision say(
      PlannedAlert chosen, Map<String, AlertReason> passed, AlertProgress known) {
    var reason = chosen.isReached() ? AlertReason.DUE_REACHED : AlertReason.LEAD_DUE;
    var after = told(known.saying(passed.keySet()), chosen.name());
    return new Decision.Say(chosen.name(), reason, passed, Set.of(), after);
  }

  private static AlertProgress told(AlertProgress known, String name) {
    return name.equals(PlannedAlert.CHANGED) ? known.announcing() : known.saying(List.of(name));
  }
}
