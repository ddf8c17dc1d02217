package io.deadlinewatch.support;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.deadline.Audience;
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
import io.deadlinewatch.situation.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Alerts and messages for tests of what carries them. */
public final class AlertSamples {
  /** When the samples are told. */
  public static final Instant NOW = Instant.parse("2025-11-03T14:00:00Z");

  /** A page that stands behind a deadline. */
  public static final Source SOURCE =
      new Source("A notice", "https://example.org/notice", Optional.of(LocalDate.of(2025, 8, 11)));

  /** A week after {@link #NOW}, one minute after midnight in New York. */
  public static final Due DUE =
      new Due.At(LocalDateTime.of(2025, 11, 10, 0, 1), ZoneId.of("America/New_York"));

  private AlertSamples() {}

  /** An open, scheduled deadline with reminders a week and a day ahead. */
  public static Deadline deadline(String id, String track) {
    var wording =
        new Wording(
            "Truce " + id + " runs out",
            Optional.of("Executive Order 14334"),
            Optional.of("The suspended layer returns."),
            List.of(SOURCE));
    var leads = List.of(Lead.parse("P7D"), Lead.parse("P1D"));
    return new Deadline(
        id, track, wording, new Timing(DUE, Certainty.SCHEDULED, leads), new Status.Open());
  }

  /** The reminder a week ahead: normal urgency. */
  public static DeadlineAlert reminder(String id, String track) {
    return new DeadlineAlert(
        new AlertId.OfDeadline(id, 1, "P7D"),
        NOW,
        deadline(id, track),
        new DeadlineAlert.Reminder());
  }

  /** The alert at due: high urgency. */
  public static DeadlineAlert reached(String id, String track) {
    return new DeadlineAlert(
        new AlertId.OfDeadline(id, 1, "reached"),
        DUE.instant().orElseThrow(),
        deadline(id, track),
        new DeadlineAlert.Reached());
  }

  /**
   * Any alert of a deadline.
   *
   * @param id whose name is {@code changed}, {@code reached} or a lead
   */
  public static DeadlineAlert alert(AlertId.OfDeadline id, String track, Instant at) {
    var edit = new Edit(at, "file", "", Optional.empty());
    return new DeadlineAlert(
        id,
        at,
        deadline(id.deadline(), track),
        switch (id.name()) {
          case "changed" -> new DeadlineAlert.Changed(Optional.empty(), List.of(edit));
          case "reached" -> new DeadlineAlert.Reached();
          default -> new DeadlineAlert.Reminder();
        });
  }

  /** A digest with nothing new. */
  public static DigestAlert digest() {
    return digest(LocalDate.of(2025, 11, 3), NOW);
  }

  /** The same, of another date. */
  public static DigestAlert digest(LocalDate date, Instant at) {
    var id = new AlertId.OfDigest(date);
    return new DigestAlert(id, at, at.minusSeconds(86_400), List.of(), List.of());
  }

  /** The messages of some alerts for one medium, in real words. */
  public static List<Message> messages(Medium medium, Alert... alerts) {
    var context =
        new Context(
            Audience.DEFAULT, Situation.on(LocalDate.of(2025, 11, 3), List.of()), List.of());
    return new Messages(context).of(Map.of(medium, List.of(alerts))).messages();
  }

  /** Some alerts by the media that carry them. */
  public static Map<Medium, List<Alert>> byMedium(List<Alert> alerts) {
    return Stream.of(Medium.values())
        .collect(
            Collectors.toMap(
                medium -> medium,
                medium ->
                    alerts.stream().filter(alert -> Medium.of(alert).contains(medium)).toList()));
  }

  /** A message with this body, whatever it says. */
  public static Message message(Medium medium, String body) {
    var attributes = new LinkedHashMap<String, List<String>>();
    attributes.put("kind", List.of("reminder"));
    attributes.put("track", List.of("truce"));
    return new Message(
        medium,
        List.of(reminder("us-cn-truce", "truce")),
        medium == Medium.EMAIL ? Optional.of("In 7 days: truce runs out") : Optional.empty(),
        body,
        attributes);
  }
}
