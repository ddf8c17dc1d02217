package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.AlertRecords;
import io.deadlinewatch.store.StoreException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Step 5 of the sweep's protocol: record what was accepted, of every alert before any item is
 * confirmed, since a death doubles what is not on record. A record that keeps failing does not stop
 * the confirm; what was told in part then goes into the item, so that nobody is told it again
 * (trace S4). Held by {@code RecordContract}, {@code TroubleTest}, {@code AtOnceSweepTest}, {@code
 * PutOffTracesTest}.
 */
final class RecordStep {
  private static final int RECORD_TRIES = 3;

  private final AlertRecords records;
  private final Batch batch;

  RecordStep(AlertRecords records, Batch batch) {
    this.records = records;
    this.batch = batch;
  }

  /** The decisions, with what could not be recorded of them. */
  List<ItemDecision> record(Decided decided, Published published) {
    return batch.each(
        decided.decisions(),
        decision -> Optional.of(recorded(decision, decided.audience(), published)));
  }

  private ItemDecision recorded(ItemDecision decision, Audience audience, Published published) {
    List<AlertRecord> told = new ArrayList<>();
    for (var pending : decision.pending()) {
      var accepted = published.accepted(pending);
      if (!accepted.isEmpty()) {
        record(pending, accepted, audience).ifPresent(told::add);
      }
    }
    var all = decision.item().state().leftover().with(told);
    return decision.unrecorded(all.stream().filter(record -> !isWritten(record)).toList());
  }

  private Optional<AlertRecord> record(
      PendingAlert pending, Map<Medium, String> accepted, Audience audience) {
    try {
      return Optional.of(record(pending.alert(), pending, accepted, audience));
    } catch (RuntimeException failed) {
      // A bug: what SNS has accepted must not keep the others from being recorded.
      batch.note(new SweepEvent.RecordLost(pending.id().text(), String.valueOf(failed)));
      return Optional.empty();
    }
  }

  private boolean isWritten(AlertRecord record) {
    try {
      write(record);
      return true;
    } catch (RuntimeException failed) {
      // A bug too.
      batch.note(new SweepEvent.RecordLost(record.id().text(), String.valueOf(failed)));
      return false;
    }
  }

  private static AlertRecord record(
      Alert alert, PendingAlert pending, Map<Medium, String> accepted, Audience audience) {
    var how = new EnumMap<Medium, AlertRecord.Acceptance>(Medium.class);
    accepted.forEach((medium, messageId) ->
        how.put(medium, new AlertRecord.Acceptance(messageId, pending.covered())));
    return new AlertRecord(alert.id(), alert.at(), entry(alert, audience), how, pending.passed());
  }

  private static AlertRecord.Entry entry(Alert alert, Audience audience) {
    var headline =
        switch (alert) {
          case DeadlineAlert told -> Headline.of(told, audience).text();
          case DigestAlert digest -> "Digest " + digest.id().date();
        };
    return new AlertRecord.Entry(alert.kind(), alert.track(), headline);
  }

  private void write(AlertRecord record) {
    for (int attempt = 1; ; attempt++) {
      try {
        records.record(record);
        return;
      } catch (StoreException failed) {
        if (attempt == RECORD_TRIES) {
          throw failed;
        }
      }
    }
  }
}
