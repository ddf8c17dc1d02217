package io.deadlinewatch.support;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.situation.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Deadlines, facts and alerts for the tests of words. */
public final class BriefingSamples {
  /** The audience that nobody chose. */
  public static final Audience NEW_YORK = Audience.DEFAULT;

  static final Source ORDER =
      new Source(
          "Further modifying reciprocal tariff rates",
          "https://example.org/orders/14334",
          Optional.of(LocalDate.of(2025, 8, 11)));

  private BriefingSamples() {}

  /** The truce of November 2025. */
  public static Deadline truce() {
    return deadline(
        "us-cn-truce",
        "US-China tariff truce runs out",
        at("2025-11-10T00:01", "America/New_York"));
  }

  /** A scheduled deadline of the truce's track. */
  public static Deadline deadline(String id, String title, Due due) {
    return new Deadline(
        id,
        "truce",
        new Wording(
            title,
            Optional.of("Executive Order 14334"),
            Optional.of("The suspended 24-point reciprocal layer returns."),
            List.of(ORDER)),
        new Timing(due, Certainty.SCHEDULED, List.of(Lead.parse("P7D"), Lead.parse("P1D"))),
        new Status.Open());
  }

  public static Due at(String local, String zone) {
    return new DueText(Optional.of(local), Optional.empty(), Optional.of(zone))
        .read(Optional.empty());
  }

  public static Due on(String date) {
    return new DueText(Optional.of(date), Optional.empty(), Optional.empty())
        .read(Optional.empty());
  }

  public static Due on(String date, String zone) {
    return new Due.On(LocalDate.parse(date), Optional.of(ZoneId.of(zone)));
  }

  public static Due through(String date, String zone) {
    return new DueText(Optional.empty(), Optional.of(date), Optional.of(zone))
        .read(Optional.empty());
  }

  public static Deadline certain(Deadline deadline, Certainty certainty) {
    var timing = deadline.timing();
    return new Deadline(
        deadline.id(),
        deadline.classification(),
        deadline.wording(),
        new Timing(timing.due(), certainty, timing.leads()),
        deadline.status());
  }

  public static Deadline moved(Deadline deadline, Due due) {
    return new Deadline(
        deadline.id(),
        deadline.classification(),
        deadline.wording(),
        new Timing(due, deadline.certainty(), deadline.timing().leads()),
        deadline.status());
  }

  public static Deadline ended(Deadline deadline, Status status) {
    return new Deadline(
        deadline.id(), deadline.classification(), deadline.wording(), deadline.timing(), status);
  }

  /** A reminder decided at a moment. */
  public static DeadlineAlert reminder(Deadline deadline, String now) {
    return new DeadlineAlert(
        new AlertId.OfDeadline(deadline.id(), 1, "P1D"),
        Instant.parse(now),
        deadline,
        new DeadlineAlert.Reminder());
  }

  /** The alert at due, or after. */
  public static DeadlineAlert reached(Deadline deadline, String now) {
    return new DeadlineAlert(
        new AlertId.OfDeadline(deadline.id(), 1, "reached"),
        Instant.parse(now),
        deadline,
        new DeadlineAlert.Reached());
  }

  /** The alert of a retraction. */
  public static DeadlineAlert retracted(Deadline told, Deadline to, String now) {
    var edit =
        new Edit(Instant.parse(now), "ops", "The order was misread.", Optional.of(ORDER))
            .retracting("Correction: what we told on Nov 4, 2025 was wrong.");
    return new DeadlineAlert(
        new AlertId.OfDeadline(to.id(), 3, "changed"),
        Instant.parse(now),
        to,
        new DeadlineAlert.Changed(Optional.of(told), List.of(edit)));
  }

  public static DeadlineAlert changed(
      Optional<Deadline> from, Deadline to, String why, String now) {
    var edit = new Edit(Instant.parse(now), "ops", why, Optional.of(ORDER));
    return new DeadlineAlert(
        new AlertId.OfDeadline(to.id(), 2, "changed"),
        Instant.parse(now),
        to,
        new DeadlineAlert.Changed(from, List.of(edit)));
  }

  /** A context with two facts and one deadline to come. */
  public static Context context(Audience audience) {
    var facts =
        List.of(
            fact(
                "24-points",
                "truce",
                "2025-08-11",
                "The 24-point layer is suspended until 10 November."),
            fact(
                "average", "tariffs", "2025-10-10", "Average duty on Chinese goods is about 55%."));
    var upcoming =
        new DeadlineSummary(
            "cn-re-55-58",
            "rare-earths",
            "China's licences for five more rare earths",
            on("2025-11-12"),
            Certainty.SCHEDULED);
    return new Context(
        audience, Situation.on(LocalDate.of(2025, 10, 24), facts), List.of(upcoming));
  }

  public static Fact fact(String id, String track, String asOf, String text) {
    return new Fact(id, track, new Statement(text, LocalDate.parse(asOf), ORDER), Optional.empty());
  }

  /** The digest of Nov 5, 2025, 8:00 AM in New York. */
  public static DigestAlert digestWithNothingNew() {
    var at = Instant.parse("2025-11-05T13:00:00Z");
    return new DigestAlert(
        new AlertId.OfDigest(LocalDate.of(2025, 11, 5)),
        at,
        at.minus(Duration.ofDays(1)),
        List.of(),
        List.of());
  }

  /** The first digest of the week, with a change that is told first. */
  public static DigestAlert digestOfTheWeek() {
    var at = Instant.parse("2025-11-05T13:00:00Z");
    var change =
        new ChangeEntry(
            Instant.parse("2025-11-04T20:00:00Z"),
            "us-cn-truce",
            "truce",
            "Truce extended to Nov 10, 2026",
            "Executive Order 14358");
    return new DigestAlert(
        new AlertId.OfDigest(LocalDate.of(2025, 11, 5)),
        at,
        at.minus(Duration.ofDays(5)),
        List.of(change),
        List.of());
  }
}
