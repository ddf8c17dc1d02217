package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.deadline.AlertId;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.StoreException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Steps 5 and 6 of the sweep's protocol: record what was accepted, then confirm the item, or back
 * off where a medium is missing. A record that keeps failing does not stop the confirm: a lost
 * journal line is better than a double.
 */
final class RecordAndConfirmStep {
  private static final int RECORD_TRIES = 3;

  private final DeadlineStore store;
  private final SweepLog log;
  private final Map<AlertId, Map<Medium, String>> accepted = new HashMap<>();
  private final Map<AlertId, Map<Medium, Instant>> putOff = new HashMap<>();

  RecordAndConfirmStep(DeadlineStore store, SweepLog log, List<Receipt> receipts) {
    this.store = store;
    this.log = log;
    receipts.forEach(this::take);
  }

  /**
   * Step 5, for every alert before any item is confirmed: a death doubles what is not on record.
   */
  void record(ItemDecision itemDecision, Audience audience) {
    itemDecision.tellings().stream()
        .filter(pendingAlert -> !accepted(pendingAlert).isEmpty())
        .forEach(pendingAlert -> record(pendingAlert, accepted(pendingAlert), audience));
  }

  /** Step 6. */
  void confirm(ItemDecision itemDecision, Instant now) {
    try {
      var told = itemDecision.tellings().stream().filter(this::isTold).toList();
      var lacking = itemDecision.tellings().stream().filter(Predicate.not(this::isTold)).toList();
      told.forEach(this::noteSent);
      if (lacking.isEmpty()) {
        write(itemDecision.item(), itemDecision.after());
      } else {
        backOff(
            itemDecision.item(),
            known(itemDecision.item(), told),
            again(itemDecision, lacking, now));
      }
    } catch (StoreException failed) {
      log.note(
          new SweepEvent.StoreFailed(
              itemDecision.item().key(), String.valueOf(failed.getMessage())));
    }
  }

  private void noteSent(PendingAlert told) {
    log.note(new SweepEvent.Sent(told.alert().id().text(), told.missing()));
  }

  private boolean isTold(PendingAlert pendingAlert) {
    return accepted(pendingAlert).keySet().containsAll(pendingAlert.missing());
  }

  /** What the item knows where only a part is told: a lost record must not tell that part again. */
  private static Item known(Item item, List<PendingAlert> told) {
    return told.stream().map(PendingAlert::alone).findFirst().orElse(item);
  }

  /** When to try again, but never later than the item's next alert. */
  private Instant again(ItemDecision itemDecision, List<PendingAlert> lacking, Instant now) {
    var soonest =
        lacking.stream().map(each -> again(itemDecision, each, now)).min(Instant::compareTo);
    var again = soonest.orElseThrow();
    var next = itemDecision.after().state().nextAlertAt().filter(now::isBefore);
    return next.filter(again::isAfter).orElse(again);
  }

  /**
   * Soon where a medium refused; where each that is missing has only put it off, when there is room
   * for the last of them.
   */
  private Instant again(ItemDecision itemDecision, PendingAlert pendingAlert, Instant now) {
    var missing = EnumSet.copyOf(pendingAlert.missing());
    missing.removeAll(accepted(pendingAlert).keySet());
    var waits = putOff.getOrDefault(pendingAlert.alert().id(), Map.of());
    if (!waits.keySet().containsAll(missing)) {
      return now.plus(BackOff.after(itemDecision.item().state().attempts()));
    }
    return missing.stream().map(waits::get).max(Instant::compareTo).orElse(now);
  }

  private Map<Medium, String> accepted(PendingAlert pendingAlert) {
    return accepted.getOrDefault(pendingAlert.alert().id(), Map.of());
  }

  /** Gives an item back, to be tried again at a moment. */
  private void backOff(Item item, Item known, Instant until) {
    write(item, known.in(item.state().backedOff(until)));
  }

  private void take(Receipt receipt) {
    for (var alert : receipt.message().alerts()) {
      var medium = receipt.message().medium();
      switch (receipt) {
        case Receipt.Accepted(_, var messageId) ->
            accepted
                .computeIfAbsent(alert.id(), _ -> new EnumMap<>(Medium.class))
                .put(medium, messageId);
        case Receipt.Refused(_, var why) ->
            log.note(new SweepEvent.Refused(alert.id().text(), medium, why));
        case Receipt.PutOff(_, var until) -> {
          putOff.computeIfAbsent(alert.id(), _ -> new EnumMap<>(Medium.class)).put(medium, until);
          log.note(new SweepEvent.PutOff(alert.id().text(), medium, until));
        }
      }
    }
  }

  private void record(PendingAlert pendingAlert, Map<Medium, String> media, Audience audience) {
    try {
      var alert = pendingAlert.alert();
      var how = new EnumMap<Medium, AlertRecord.Acceptance>(Medium.class);
      media.forEach(
          (medium, id) -> how.put(medium, new AlertRecord.Acceptance(id, pendingAlert.covered())));
      record(
          new AlertRecord(
              alert.id(), alert.at(), entry(alert, audience), how, pendingAlert.passed()));
    } catch (RuntimeException failed) {
      // A bug too: what SNS has accepted must not keep the others from being recorded.
      log.note(new SweepEvent.RecordLost(pendingAlert.alert().id().text(), String.valueOf(failed)));
    }
  }

  private void record(AlertRecord alert) {
    for (int attempt = 1; ; attempt++) {
      try {
        store.record(alert);
        return;
      } catch (StoreException failed) {
        if (attempt == RECORD_TRIES) {
          throw failed;
        }
      }
    }
  }

  private static AlertRecord.Entry entry(Alert alert, Audience audience) {
    var headline =
        switch (alert) {
          case DeadlineAlert told -> Headline.of(told, audience).text();
          case DigestAlert digest -> "Digest " + digest.id().date();
        };
    return new AlertRecord.Entry(alert.kind(), alert.track(), headline);
  }

  private void write(Item item, Item after) {
    if (!store.write(after)) {
      log.note(new SweepEvent.NotConfirmed(item.key()));
    }
  }
}
