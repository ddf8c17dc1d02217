package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.relay.AlertOrder;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.support.AlertSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * An alert that the feed's topic took, in the real words of the feed.
 *
 * @param deadline what it is of, as a relay remembers it
 * @param order where it stands among the alerts of its deadline
 * @param at when it was decided
 */
record FedAlert(String id, String deadline, AlertOrder order, Document document, Instant at) {
  static final String DIGEST = "digest";

  /** What it is routed by, and what it says. */
  record Document(String kind, String track, String text) {}

  static FedAlert of(AlertId.OfDeadline id, String track, Instant at) {
    var kind = id.name().equals(Planned.CHANGED) || id.name().equals("reached");
    var text = text(AlertSamples.alert(id, track, at));
    var name = kind ? id.name() : "reminder/" + id.name();
    return new FedAlert(
        id.text(),
        id.deadline(),
        new AlertOrder(id.revision(), at, name),
        new Document(kind ? id.name() : "reminder", track, text),
        at);
  }

  static FedAlert digest(LocalDate date, Instant at) {
    var alert = AlertSamples.digest(date, at);
    var begins = date.atStartOfDay(ZoneOffset.UTC).toInstant();
    return new FedAlert(
        alert.id().text(),
        RelayedAlert.DIGESTS,
        new AlertOrder(0, begins, date.toString()),
        new Document(DIGEST, "all", text(alert)),
        at);
  }

  /** The same alert, published again by a later sweep. */
  FedAlert again(Instant later) {
    if (kind().equals(DIGEST)) {
      return digest(LocalDate.parse(order.name()), later);
    }
    var name = order.name().replaceFirst("^reminder/", "");
    return of(new AlertId.OfDeadline(deadline, order.revision(), name), document.track(), later);
  }

  String kind() {
    return document.kind();
  }

  String track() {
    return document.track();
  }

  boolean urgent() {
    return document.text().contains("\"urgency\":\"high\"");
  }

  /** Whether it may be left out where another of its deadline was begun (R14). */
  boolean isOvertakenBy(AlertOrder newest) {
    return order.revision() < newest.revision()
        || (order.revision() == newest.revision()
            && !kind().equals(Planned.CHANGED)
            && order.at().isBefore(newest.at()));
  }

  private static String text(Alert alert) {
    return AlertSamples.messages(Medium.FEED, alert).getFirst().body();
  }

  @Override
  public String toString() {
    return id;
  }
}
