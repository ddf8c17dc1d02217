package io.deadlinewatch.briefing.message;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Importance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/** The attributes that filter policies read; design, "What is sent". */
final class Attributes {
  /** What a digest, which has no deadline, carries in {@code certainty} and {@code deadline}. */
  private static final String NONE = "none";

  private Attributes() {}

  static SequencedMap<String, List<String>> of(
      List<Alert> alerts, Medium medium, Audience audience) {
    SequencedMap<String, List<String>> attributes = new LinkedHashMap<>();
    attributes.put("kind", distinct(alerts, Alert::kind));
    attributes.put("track", distinct(alerts, Alert::track));
    attributes.put("urgency", List.of(highest(alerts, audience).word()));
    attributes.put("importance", List.of(greatest(alerts).word()));
    attributes.put("certainty", distinct(alerts, Attributes::certainty));
    attributes.put("deadline", distinct(alerts, Attributes::deadline));
    if (medium == Medium.SMS) {
      attributes.put("AWS.SNS.SMS.SMSType", List.of("Transactional"));
    }
    return attributes;
  }

  private static Urgency highest(List<Alert> alerts, Audience audience) {
    return alerts.stream()
        .map(alert -> Urgency.of(alert, audience))
        .min(Urgency::compareTo)
        .orElse(Urgency.NORMAL);
  }

  /** A digest, which speaks of all deadlines, is of normal importance. */
  private static Importance greatest(List<Alert> alerts) {
    return alerts.stream()
        .map(alert ->
            alert instanceof DeadlineAlert told ? told.deadline().importance() : Importance.NORMAL)
        .min(Importance::compareTo)
        .orElse(Importance.NORMAL);
  }

  private static List<String> distinct(List<Alert> alerts, Function<Alert, String> value) {
    return alerts.stream().map(value).distinct().toList();
  }

  private static String certainty(Alert alert) {
    return alert instanceof DeadlineAlert told ? told.deadline().certainty().word() : NONE;
  }

  private static String deadline(Alert alert) {
    return alert instanceof DeadlineAlert told ? told.deadline().id() : NONE;
  }
}
