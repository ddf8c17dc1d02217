package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.store.Outlook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Step 4 of the sweep's protocol: put what is owed into words, and hand it to the media that lack
 * it. Held by {@code RefusedMediumTest}, {@code PutOffTest}, {@code WordlessAlertTest}.
 */
final class PublishStep {
  private static final int UPCOMING_IN_DIGEST = 1_000;

  private final Outlook outlook;
  private final AlertPublisher publisher;
  private final Batch batch;

  PublishStep(Outlook outlook, AlertPublisher publisher, Batch batch) {
    this.outlook = outlook;
    this.publisher = publisher;
    this.batch = batch;
  }

  Published publish(Decided decided, TimeShares.Share time) {
    var pending = decided.pending();
    pending.forEach(this::notePutOff);
    var byMedium = byMedium(pending);
    List<Receipt> receipts =
        byMedium.isEmpty() ? List.of() : publish(byMedium, decided.audience(), time);
    receipts.forEach(this::note);
    return Published.of(pending, receipts);
  }

  private List<Receipt> publish(
      Map<Medium, List<Alert>> byMedium, Audience audience, TimeShares.Share time) {
    var composed = new Messages(context(audience, byMedium)).of(byMedium);
    for (var failure : composed.failures()) {
      batch.note(
          new SweepEvent.Refused(failure.alert().id().text(), failure.medium(), failure.why()));
    }
    var messages = composed.messages();
    return publisher.publish(messages, time.of(messages));
  }

  private static Map<Medium, List<Alert>> byMedium(List<PendingAlert> pending) {
    Map<Medium, List<Alert>> byMedium = new EnumMap<>(Medium.class);
    for (var each : pending) {
      each.now()
          .forEach((medium, alert) ->
              byMedium.computeIfAbsent(medium, _ -> new ArrayList<>()).add(alert));
    }
    return byMedium;
  }

  /**
   * One query of the facts, one of what comes next and one of what was changed last, once a batch
   * that has something to say.
   */
  private Context context(Audience audience, Map<Medium, List<Alert>> byMedium) {
    boolean digest =
        byMedium.values().stream()
            .flatMap(List::stream)
            .anyMatch(alert -> alert instanceof DigestAlert);
    return new Context(
            audience,
            Situation.on(audience.dateOf(batch.now()), outlook.facts()),
            outlook.upcoming(batch.now(), digest ? UPCOMING_IN_DIGEST : Context.UPCOMING),
            outlook.newestChanges())
        .on(batch.pages());
  }

  private void notePutOff(PendingAlert pending) {
    pending
        .putOff()
        .forEach((medium, until) ->
            batch.note(new SweepEvent.PutOff(pending.id().text(), medium, until)));
  }

  private void note(Receipt receipt) {
    var medium = receipt.message().medium();
    for (var alert : receipt.message().alerts()) {
      var id = alert.id().text();
      switch (receipt) {
        case Receipt.Accepted _ -> {}
        case Receipt.Refused(_, var why) -> batch.note(new SweepEvent.Refused(id, medium, why));
        case Receipt.PutOff(_, var until) -> batch.note(new SweepEvent.PutOff(id, medium, until));
      }
    }
  }
}
