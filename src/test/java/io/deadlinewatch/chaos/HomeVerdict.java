package io.deadlinewatch.chaos;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.AlertRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds what was told of a deadline against its plans and its records. */
record HomeVerdict(HomeTold told, List<AlertRecord> records) {
  private static final List<String> WHO =
      List.of(TroubledHook.WHO, "ana@example.org", "ben@example.org");

  /** What is wrong; empty when all is well. */
  List<String> problems(String id, List<Plan> plans, Instant end) {
    List<String> problems = new ArrayList<>();
    int last = plans.size();
    if (last > 1 && find(last, "changed").isEmpty()) {
      problems.add("never told: " + Plan.alertId(id, last, "changed"));
    }
    plans
        .getLast()
        .moments()
        .forEach((name, moment) -> {
          if (!moment.isAfter(end) && find(last, name).isEmpty() && !isPassed(last, name)) {
            problems.add("never told: " + Plan.alertId(id, last, name));
          }
        });
    for (var record : records) {
      if (record.accepted().containsKey(Medium.FEED)) {
        WHO.stream()
            .filter(who -> !heard(who, record) && !wasOvertaken(who, record))
            .forEach(who -> problems.add(who + " never heard " + record.id().text()));
      }
    }
    return problems;
  }

  private Optional<AlertRecord> find(int revision, String name) {
    return records.stream()
        .filter(record -> of(record).revision() == revision && of(record).name().equals(name))
        .findFirst();
  }

  /** R6 and R7: another alert of the revision says that it stands for this. */
  private boolean isPassed(int revision, String name) {
    return records.stream()
        .filter(record -> of(record).revision() == revision)
        .anyMatch(record ->
            record.passed().containsKey(name)
                || record.accepted().values().stream()
                    .anyMatch(acceptance -> acceptance.covered().contains(name)));
  }

  /** R14: what came later to a route leaves out what is older. */
  private boolean wasOvertaken(String who, AlertRecord old) {
    return records.stream()
        .filter(record ->
            of(record).revision() > of(old).revision()
                || (of(record).revision() == of(old).revision()
                    && record.decidedAt().isAfter(old.decidedAt())))
        .anyMatch(record -> heard(who, record));
  }

  /** A mail's id has points where an alert's has slashes, and an end for its reader. */
  private boolean heard(String who, AlertRecord record) {
    var id = record.id().text();
    var mail = Pattern.compile(Pattern.quote(id.replaceAll("[^A-Za-z0-9-]+", ".")) + "\\.[^.]*");
    return who.equals(TroubledHook.WHO)
        ? told.has(who, id)
        : told.of(who).stream().anyMatch(taken -> mail.matcher(taken).matches());
  }

  private static AlertId.OfDeadline of(AlertRecord record) {
    return (AlertId.OfDeadline) record.id();
  }
}
