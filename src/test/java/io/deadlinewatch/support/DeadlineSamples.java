package io.deadlinewatch.support;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.QuietHours;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.plan.AlertPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Deadlines for tests, as short as they can be said. */
public final class DeadlineSamples {
  private DeadlineSamples() {}

  /** A local date-time in a zone. */
  public static Due at(String local, String zone) {
    return new Due.At(LocalDateTime.parse(local), ZoneId.of(zone));
  }

  /** A date alone. */
  public static Due on(String date) {
    return new Due.On(LocalDate.parse(date), Optional.empty());
  }

  /** Through a date, inclusive. */
  public static Due through(String date, String zone) {
    return new Due.Through(LocalDate.parse(date), ZoneId.of(zone));
  }

  /** An open, scheduled deadline of the track {@code truce}. */
  public static Deadline deadline(String id, Due due, String... leads) {
    return new Deadline(
        id,
        "truce",
        new Wording("Title of " + id, Optional.empty(), Optional.empty(), List.of()),
        new Timing(due, Certainty.SCHEDULED, leads(leads)),
        new Status.Open());
  }

  /** Leads as written. */
  public static List<Lead> leads(String... written) {
    return Arrays.stream(written).map(Lead::parse).toList();
  }

  /** The same at another moment. */
  public static Deadline moved(Deadline before, Due due) {
    return new Deadline(
        before.id(),
        before.track(),
        before.wording(),
        new Timing(due, before.certainty(), before.timing().leads()),
        before.status());
  }

  /** The same with other leads. */
  public static Deadline led(Deadline before, String... leads) {
    return new Deadline(
        before.id(),
        before.track(),
        before.wording(),
        new Timing(before.due(), before.certainty(), leads(leads)),
        before.status());
  }

  /** The same under another status. */
  public static Deadline put(Deadline before, Status status) {
    return new Deadline(before.id(), before.track(), before.wording(), before.timing(), status);
  }

  /** Settled, and how. */
  public static Deadline settled(Deadline before) {
    return put(before, new Status.Settled(Optional.of("It was signed.")));
  }

  /** Cancelled without a word. */
  public static Deadline cancelled(Deadline before) {
    return put(before, new Status.Cancelled(Optional.empty()));
  }

  /** The same under another title. */
  public static Deadline titled(Deadline before, String title) {
    var words =
        new Wording(
            title,
            before.wording().authority(),
            before.wording().consequence(),
            before.wording().sources());
    return new Deadline(before.id(), before.track(), words, before.timing(), before.status());
  }

  /** An audience with the default digest. */
  public static Audience audience(String zone, String alertTime) {
    return new Audience(ZoneId.of(zone), LocalTime.parse(alertTime), DigestTimes.DEFAULT);
  }

  /** An audience that gets no SMS within some hours. */
  public static Audience quiet(Audience audience, String hours) {
    return new Audience(
        audience.zone(),
        audience.alertTime(),
        audience.digest(),
        Optional.of(QuietHours.parse("quietHours", hours)),
        audience.presentation());
  }

  /** An audience with digests at a time on days. */
  public static Audience digested(String zone, String digestTime, String days) {
    return new Audience(
        ZoneId.of(zone),
        LocalTime.of(9, 0),
        new DigestTimes(LocalTime.parse(digestTime), DigestTimes.parseDays(days)));
  }

  /** An edit at a moment. */
  public static Edit edit(Instant at) {
    return new Edit(at, "tester", "because", Optional.empty());
  }

  /** A moment written with its offset, so that no zone rules stand in the expectation. */
  public static Instant moment(String withOffset) {
    return OffsetDateTime.parse(withOffset).toInstant();
  }

  /** When an alert of the plan is due. */
  public static Instant planned(Deadline deadline, Audience audience, String name) {
    return AlertPlan.moments(deadline, audience).stream()
        .filter(plannedAlert -> plannedAlert.name().equals(name))
        .findFirst()
        .orElseThrow()
        .at();
  }
}
