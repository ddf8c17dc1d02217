package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.counted;
import static io.deadlinewatch.doctor.Findings.listed;
import static io.deadlinewatch.doctor.Findings.name;
import static io.deadlinewatch.doctor.Findings.ofContents;
import static io.deadlinewatch.doctor.Findings.open;
import static io.deadlinewatch.doctor.Findings.time;
import static io.deadlinewatch.doctor.Findings.words;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.store.DeadlineItem;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Are the words still true, and do they come before the deadline? */
final class DeadlineChecks {
  /** A sentence on where things stand wants a look after so many days. */
  static final int OLD_FACT_DAYS = 30;

  private static final String SOURCED = " --source-title TITLE --source-url URL";
  private static final String BECAUSE = " --why WHY" + SOURCED;

  private DeadlineChecks() {}

  static List<Finding> unsettled(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return ofContents(
        Check.UNSETTLED,
        seen,
        contents -> {
          var troubles =
              open(contents)
                  .filter(item -> awaitsOutcome(item, contents.audience(), now))
                  .sorted(
                      Comparator.comparing(
                          (DeadlineItem item) -> reachedAt(item, contents.audience())))
                  .map(item -> unsettled(item, contents.audience(), now, repairCommands))
                  .toList();
          return listed(
              troubles, new Finding.Ok(Check.UNSETTLED, "every deadline reached is settled"));
        });
  }

  /**
   * Leads that were past when their revision was made are never told. Some such are normal, since
   * one set of leads is often used for all; where none is left, nobody is reminded.
   */
  static List<Finding> leads(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return ofContents(
        Check.LEADS,
        seen,
        contents -> {
          List<Finding.Attention> troubles = new ArrayList<>();
          int past = 0;
          for (var item : open(contents).toList()) {
            if (reachedAt(item, contents.audience()).isAfter(now)) {
              int passedOver = passedOver(item, contents.audience());
              int all = item.deadline().timing().leads().size();
              past += passedOver;
              if (all > 0 && passedOver == all) {
                troubles.add(leads(item, contents.audience(), repairCommands));
              }
            }
          }
          var good =
              past == 0
                  ? "every lead can still fire, or has"
                  : counted(past, "lead")
                      + (past == 1 ? " was" : " were")
                      + " past when written; later ones remain";
          return listed(troubles, new Finding.Ok(Check.LEADS, good));
        });
  }

  static List<Finding> facts(Snapshot seen, Instant now, RepairCommands repairCommands) {
    return ofContents(
        Check.FACTS,
        seen,
        contents -> {
          var today = contents.audience().dateOf(now);
          var troubles =
              Situation.on(today, contents.facts()).tracks().values().stream()
                  .flatMap(List::stream)
                  .filter(fact -> age(fact, today) > OLD_FACT_DAYS)
                  .sorted(Comparator.comparing((Fact fact) -> fact.statement().asOf()))
                  .map(fact -> old(fact, age(fact, today), repairCommands))
                  .toList();
          return listed(
              troubles,
              new Finding.Ok(
                  Check.FACTS, "no fact in force is older than " + OLD_FACT_DAYS + " days"));
        });
  }

  static List<Finding> sources(Snapshot seen, RepairCommands repairCommands) {
    return ofContents(
        Check.SOURCES,
        seen,
        contents -> {
          var troubles =
              open(contents)
                  .filter(item -> item.deadline().wording().sources().isEmpty())
                  .map(item ->
                      new Finding.Attention(
                          Check.SOURCES,
                          1,
                          name(item) + ": cites no source; write one into its data file",
                          repairCommands.ours("import FILE")))
                  .toList();
          return listed(
              troubles, new Finding.Ok(Check.SOURCES, "every open deadline cites a source"));
        });
  }

  private static Instant reachedAt(DeadlineItem item, Audience audience) {
    return item.deadline().due().reachedAt(audience);
  }

  /** R8: a date alone once its day is over; nothing where reaching it is all that happens. */
  private static boolean awaitsOutcome(DeadlineItem item, Audience audience, Instant now) {
    var due = item.deadline().due();
    return item.deadline().classification().awaitsOutcome()
        && !due.reachedAt(audience).isAfter(now)
        && (!due.isDateAlone() || due.isPast(now, audience));
  }

  private static Finding.Attention unsettled(
      DeadlineItem item, Audience audience, Instant now, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.UNSETTLED,
        1,
        name(item)
            + ": was reached "
            + words(Duration.between(reachedAt(item, audience), now))
            + " ago, and nobody has said what came of it",
        repairCommands.ours("settle " + name(item) + " OUTCOME" + BECAUSE));
  }

  private static int passedOver(DeadlineItem item, Audience audience) {
    return (int)
        AlertPlan.moments(item.deadline(), audience).stream()
            .filter(plannedAlert -> !plannedAlert.name().equals(PlannedAlert.REACHED))
            .filter(plannedAlert -> !plannedAlert.at().isAfter(item.revisedAt()))
            .count();
  }

  private static Finding.Attention leads(
      DeadlineItem item, Audience audience, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.LEADS,
        1,
        name(item)
            + ": none of its leads can fire any more, nobody is reminded before it is due at "
            + time(reachedAt(item, audience)),
        repairCommands.ours("amend " + name(item) + " --leads LEADS" + BECAUSE));
  }

  private static long age(Fact fact, LocalDate today) {
    return ChronoUnit.DAYS.between(fact.statement().asOf(), today);
  }

  private static Finding.Attention old(Fact fact, long days, RepairCommands repairCommands) {
    return new Finding.Attention(
        Check.FACTS,
        1,
        fact.id() + " (" + fact.track() + "): is " + days + " days old; does it still hold?",
        repairCommands.ours("fact supersede " + fact.id() + " --text TEXT --as-of DATE" + SOURCED));
  }
}
