package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.AlertRecords;
import io.deadlinewatch.store.EachResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
    var toRecord =
        decided.decisions().stream()
            .map(decision -> new ToRecord(decision, all(decision, decided.audience(), published)))
            .toList();
    var lost = lost(toRecord);
    return toRecord.stream().map(each -> each.without(lost)).toList();
  }

  /** What is to be recorded of an item. */
  private record ToRecord(ItemDecision decision, List<AlertRecord> records) {
    ItemDecision without(Set<AlertRecord> lost) {
      return decision.unrecorded(records.stream().filter(lost::contains).toList());
    }
  }

  /** What was told now, and what an earlier attempt could not record. */
  private List<AlertRecord> all(ItemDecision decision, Audience audience, Published published) {
    List<AlertRecord> told = new ArrayList<>();
    for (var pending : decision.pending()) {
      var accepted = published.accepted(pending);
      if (!accepted.isEmpty()) {
        record(pending, accepted, audience).ifPresent(told::add);
      }
    }
    return decision.item().state().leftover().with(told);
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

  /** A first attempt's records are new, and written together; others are added to one by one. */
  private Set<AlertRecord> lost(List<ToRecord> all) {
    var fresh = records(all, each -> !LookStep.mustLook(each.decision().item()));
    var others = records(all, each -> LookStep.mustLook(each.decision().item()));
    Set<AlertRecord> lost = new HashSet<>(batch.together(fresh, some -> lost(some, 1)));
    lost.addAll(batch.each(others, other -> lost(List.of(other), 1).stream().findFirst()));
    return lost;
  }

  private static List<AlertRecord> records(List<ToRecord> all, Predicate<ToRecord> which) {
    return all.stream().filter(which).flatMap(each -> each.records().stream()).toList();
  }

  /** Those that could not be written in the tries that are left. */
  private List<AlertRecord> lost(List<AlertRecord> some, int attempt) {
    var answers = records.recordEach(some);
    List<AlertRecord> left = new ArrayList<>();
    for (int place = 0; place < some.size(); place++) {
      if (answers.get(place) instanceof EachResult.Failed(var why)) {
        var record = some.get(place);
        left.add(record);
        if (attempt == RECORD_TRIES) {
          batch.note(new SweepEvent.RecordLost(record.id().text(), String.valueOf(why)));
        }
      }
    }
    return left.isEmpty() || attempt == RECORD_TRIES ? left : lost(left, attempt + 1);
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
}
