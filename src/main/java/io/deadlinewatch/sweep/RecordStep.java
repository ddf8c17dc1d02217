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
import java.util.EnumMap;
import java.util.Map;

/**
 * Step 5 of the sweep's protocol: record what was accepted, of every alert before any item is
 * confirmed, since a death doubles what is not on record. A record that keeps failing does not stop
 * the confirm: a lost journal line is better than a double. Held by {@code RecordContract}, {@code
 * TroubleTest}, {@code AtOnceSweepTest}.
 */
final class RecordStep {
  private static final int RECORD_TRIES = 3;

  private final AlertRecords records;
  private final Batch batch;

  RecordStep(AlertRecords records, Batch batch) {
    this.records = records;
    this.batch = batch;
  }

  void record(Decided decided, Published published) {
    batch.forEach(
        decided.decisions(),
        decision ->
            decision.pending().stream()
                .filter(pending -> !published.accepted(pending).isEmpty())
                .forEach(
                    pending -> record(pending, published.accepted(pending), decided.audience())));
  }

  private void record(PendingAlert pending, Map<Medium, String> accepted, Audience audience) {
    try {
      write(record(pending.alert(), pending, accepted, audience));
    } catch (RuntimeException failed) {
      // A bug too: what SNS has accepted must not keep the others from being recorded.
      batch.note(new SweepEvent.RecordLost(pending.id().text(), String.valueOf(failed)));
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
