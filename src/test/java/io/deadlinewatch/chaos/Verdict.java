package io.deadlinewatch.chaos;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.AlertRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds what was heard and recorded against the plans. */
final class Verdict {
  private static final String CHANGED = "changed";

  private final Map<String, List<Plan>> revisions;
  private final Heard heard;
  private final Deaths deaths;
  private final Instant end;
  private final Map<String, AlertRecord> records = new HashMap<>();
  private final List<String> problems = new ArrayList<>();
  private int passed;

  /**
   * @param end when the last sweep looked
   */
  Verdict(
      Map<String, List<Plan>> revisions,
      Heard heard,
      List<AlertRecord> records,
      Deaths deaths,
      Instant end) {
    this.revisions = revisions;
    this.heard = heard;
    this.deaths = deaths;
    this.end = end;
    records.forEach(record -> this.records.put(record.id().text(), record));
  }

  /** What is wrong; empty when all is well. */
  List<String> problems() {
    revisions.forEach(this::everythingOwedWasHeard);
    nothingElseWasHeard();
    everyDoubleIsExplained();
    recordsAgree();
    everyMediumHeardIt(Medium.EMAIL, heard.email());
    everyMediumHeardIt(Medium.SMS, heard.sms());
    return problems;
  }

  /** Alerts that a later one covered or overtook, so that nobody heard them by themselves. */
  int passed() {
    return passed;
  }

  private void everythingOwedWasHeard(String id, List<Plan> plans) {
    int last = plans.size();
    if (last > 1 && !heard.feed().containsKey(Plan.alertId(id, last, CHANGED))) {
      problems.add("never heard: " + Plan.alertId(id, last, CHANGED));
    }
    plans
        .getLast()
        .moments()
        .forEach((name, moment) -> {
          var alert = Plan.alertId(id, last, name);
          if (!moment.isAfter(end) && !heard.feed().containsKey(alert)) {
            if (passes(id, last, name, moment)) {
              passed++;
            } else {
              problems.add("never heard: " + alert + ", due " + moment);
            }
          }
        });
  }

  /** R6 and R7: another alert of the revision, which was heard, says that it stands for this. */
  private boolean passes(String id, int revision, String name, Instant moment) {
    return records.values().stream()
        .filter(record ->
            record.id() instanceof AlertId.OfDeadline of
                && of.deadline().equals(id)
                && of.revision() == revision)
        .filter(record -> heard.feed().containsKey(record.id().text()))
        .anyMatch(record ->
            covers(record, Medium.FEED, name)
                || (record.passed().containsKey(name) && !moment.isAfter(record.decidedAt())));
  }

  /** R7: a change that came later to a medium than to the others stands there for this. */
  private static boolean covers(AlertRecord record, Medium medium, String name) {
    return record.accepted().containsKey(medium)
        && record.accepted().get(medium).covered().contains(name);
  }

  private void nothingElseWasHeard() {
    Map<String, Instant> allowed = new HashMap<>();
    revisions.forEach((id, plans) -> {
      for (int number = 1; number <= plans.size(); number++) {
        int revision = number;
        if (revision > 1) {
          allowed.put(Plan.alertId(id, revision, CHANGED), Instant.MIN);
        }
        plans
            .get(number - 1)
            .moments()
            .forEach((name, moment) -> allowed.put(Plan.alertId(id, revision, name), moment));
      }
    });
    heard
        .feed()
        .forEach((alert, copies) -> {
          var moment = isDigest(alert) ? Instant.MIN : allowed.get(alert);
          if (moment == null || copies.stream().anyMatch(at -> at.isBefore(moment))) {
            problems.add("not owed: " + alert + " at " + copies + ", due " + moment);
          }
        });
  }

  private void everyDoubleIsExplained() {
    heard
        .feed()
        .forEach((alert, copies) -> {
          if (copies.size() > 1 && !deaths.explain(alert)) {
            problems.add("doubled although nobody died over it: " + alert + " at " + copies);
          }
        });
  }

  private void recordsAgree() {
    heard.feed().keySet().stream()
        .filter(alert -> !isWhole(alert) && !deaths.explain(alert))
        .forEach(alert -> problems.add("heard, but not recorded whole: " + alert));
    records.values().stream()
        .filter(record -> record.accepted().containsKey(Medium.FEED))
        .map(record -> record.id().text())
        .filter(alert -> !heard.feed().containsKey(alert))
        .forEach(alert -> problems.add("recorded, but not heard: " + alert));
  }

  private boolean isWhole(String alert) {
    var media = isDigest(alert) ? Set.of(Medium.FEED, Medium.EMAIL) : Set.of(Medium.values());
    return records.containsKey(alert)
        && media.stream()
            .allMatch(medium ->
                records.get(alert).accepted().containsKey(medium)
                    || isCovered(records.get(alert), medium));
  }

  private boolean isCovered(AlertRecord record, Medium medium) {
    return record.id() instanceof AlertId.OfDeadline(var deadline, var revision, var name)
        && Optional.ofNullable(records.get(Plan.alertId(deadline, revision, CHANGED)))
            .filter(changed -> covers(changed, medium, name))
            .isPresent();
  }

  /** Each medium named a deadline as often as the records say that it took an alert of it. */
  private void everyMediumHeardIt(Medium medium, Map<String, Long> counts) {
    Map<String, Long> recorded =
        records.values().stream()
            .filter(record -> record.accepted().containsKey(medium))
            .map(record -> record.id().text())
            .filter(alert -> !isDigest(alert))
            .collect(Collectors.groupingBy(Verdict::deadlineOf, Collectors.counting()));
    Set<String> ids = new TreeSet<>(counts.keySet());
    ids.addAll(recorded.keySet());
    ids.remove(Heard.DIGEST);
    for (var id : ids) {
      long told = counts.getOrDefault(id, 0L);
      long owed = recorded.getOrDefault(id, 0L);
      if (told < owed || (told > owed && !deaths.explainOneOf(id))) {
        problems.add(medium + " named " + id + " " + told + " times, recorded are " + owed);
      }
    }
  }

  private static boolean isDigest(String alert) {
    return alert.startsWith("digest/");
  }

  private static String deadlineOf(String alert) {
    return alert.substring(0, alert.indexOf('/'));
  }
}
