package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.AlertId;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.support.AlertSamples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An alert that the feed's topic took.
 *
 * @param at when
 */
record FedAlert(String id, String kind, boolean urgent, String track, String document, Instant at) {
  static final String DIGEST = "digest";

  /** The number of a life's alerts, in the real words of the feed. */
  static FedAlert invented(int number, int kind, String track, Instant at) {
    var id = "d" + number;
    return switch (kind) {
      case 0 -> of(AlertSamples.reminder(id, track), "reminder", false, track, at);
      case 1 -> of(AlertSamples.reached(id, track), "reached", true, track, at);
      case 2 -> of(changed(id, track), "changed", true, track, at);
      default -> of(AlertSamples.digest(), DIGEST, false, "all", at);
    };
  }

  private static FedAlert of(Alert alert, String kind, boolean urgent, String track, Instant at) {
    var body = AlertSamples.messages(Medium.FEED, alert).getFirst().body();
    return new FedAlert(alert.id().text(), kind, urgent, track, body, at);
  }

  private static DeadlineAlert changed(String id, String track) {
    var edit = new Edit(AlertSamples.NOW, "file", "", Optional.empty());
    return new DeadlineAlert(
        new AlertId.OfDeadline(id, 1, Planned.CHANGED),
        AlertSamples.NOW,
        AlertSamples.deadline(id, track),
        new DeadlineAlert.Changed(Optional.empty(), List.of(edit)));
  }

  @Override
  public String toString() {
    return id;
  }
}
