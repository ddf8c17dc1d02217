package io.deadlinewatch.support;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.AlertRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Deadlines, facts and records for the tests of stores. */
public final class ItemSamples {
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /** A moment before every lead of {@link #deadline}. */
  public static final Instant NOON = Instant.parse("2025-10-01T12:00:00Z");

  private ItemSamples() {}

  public static Source source() {
    return new Source(
        "Federal Register",
        "https://www.federalregister.gov/d/1",
        Optional.of(LocalDate.of(2025, 8, 11)));
  }

  public static Edit edit(Instant at) {
    return new Edit(at, "ops", "As published.", Optional.of(source()));
  }

  /** Due at 2025-11-10T05:01:00Z, with reminders a week, a day and an hour before. */
  public static Deadline deadline(String id) {
    return due(id, new Due.At(LocalDateTime.parse("2025-11-10T00:01"), NEW_YORK));
  }

  public static Deadline due(String id, Due due) {
    var leads = due.isDateAlone() ? Stream.of("P1W", "P1D") : Stream.of("P1W", "P1D", "PT1H");
    return new Deadline(
        id,
        "truce",
        wording("Truce " + id + " runs out"),
        new Timing(due, Certainty.SCHEDULED, leads.map(Lead::parse).toList()),
        new Status.Open());
  }

  public static Wording wording(String title) {
    return new Wording(
        title,
        Optional.of("Executive Order 14334"),
        Optional.of("The suspended layer returns."),
        List.of(source()));
  }

  public static Deadline moved(Deadline deadline, Due due) {
    return new Deadline(
        deadline.id(),
        deadline.track(),
        deadline.wording(),
        new Timing(due, deadline.certainty(), deadline.timing().leads()),
        deadline.status());
  }

  public static Deadline worded(Deadline deadline, Wording wording) {
    return new Deadline(
        deadline.id(), deadline.track(), wording, deadline.timing(), deadline.status());
  }

  public static Deadline with(Deadline deadline, Status status) {
    return new Deadline(
        deadline.id(), deadline.track(), deadline.wording(), deadline.timing(), status);
  }

  public static Status settled() {
    return new Status.Settled(Optional.of("Extended by a year."));
  }

  public static Fact fact(String id, LocalDate asOf) {
    return new Fact(
        id, "truce", new Statement("Talks go on.", asOf, source()), Optional.of("older-one"));
  }

  public static AlertRecord record(
      AlertId id, Instant at, Map<Medium, String> accepted, Map<String, String> passed) {
    return new AlertRecord(
        id,
        at,
        new AlertRecord.Entry("reminder", "truce", "In a week: a truce"),
        accepted.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, each -> AlertRecord.Acceptance.of(each.getValue()))),
        passed);
  }
}
