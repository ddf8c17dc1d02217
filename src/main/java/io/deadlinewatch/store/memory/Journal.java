package io.deadlinewatch.store.memory;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.JournalEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was told and what was changed. */
final class Journal {
  private final Map<ItemKey, Map<String, AlertRecord>> alerts = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Revision>> revisions = new HashMap<>();
  private final NavigableMap<Instant, List<ChangeEntry>> changes = new TreeMap<>();
  private final Map<String, Instant> newest = new HashMap<>();

  void add(AlertRecord alert) {
    alerts
        .computeIfAbsent(keyOf(alert.id()), _ -> new TreeMap<>())
        .merge(alert.id().text(), alert, Journal::joined);
  }

  /** A revision that is to be announced is news for the digest; a known one is not. */
  void add(DeadlineItem item, Revision revision) {
    var id = item.deadline().id();
    revisions.computeIfAbsent(id, _ -> new TreeMap<>()).put(revision.number(), revision);
    if (item.progress().hasUnannounced()) {
      var edit = revision.edit();
      changes
          .computeIfAbsent(edit.at(), _ -> new ArrayList<>())
          .add(
              new ChangeEntry(
                  edit.at(),
                  id,
                  new Classification(revision.to().track(), revision.to().importance(), true),
                  ChangeWords.summary(revision),
                  edit.why(),
                  revision.facts()));
      newest.put(revision.to().track(), edit.at());
    }
  }

  Map<String, Instant> newestChanges() {
    return Map.copyOf(newest);
  }

  List<AlertRecord> records(ItemKey key) {
    return List.copyOf(alerts.getOrDefault(key, Map.of()).values());
  }

  List<Revision> revisionsAfter(String deadlineId, int number) {
    var all = revisions.get(deadlineId);
    return all == null ? List.of() : List.copyOf(all.tailMap(number, false).values());
  }

  List<ChangeEntry> changes(Instant after, Instant until) {
    return changes.subMap(after, false, until, true).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  List<JournalEntry> told(Instant after, Instant until) {
    return alerts.values().stream()
        .flatMap(beside -> beside.values().stream())
        .filter(alert -> alert.decidedAt().isAfter(after) && !alert.decidedAt().isAfter(until))
        .map(alert -> new JournalEntry(alert.decidedAt(), alert.id(), alert.entry()))
        .sorted(Comparator.comparing(JournalEntry::at).thenComparing(entry -> entry.id().text()))
        .toList();
  }

  private static ItemKey keyOf(AlertId id) {
    return switch (id) {
      case AlertId.OfDeadline(var deadline, _, _) -> ItemKey.deadline(deadline);
      case AlertId.OfDigest _ -> ItemKey.DIGEST;
    };
  }

  private static AlertRecord joined(AlertRecord before, AlertRecord more) {
    var accepted = new EnumMap<Medium, AlertRecord.Acceptance>(Medium.class);
    accepted.putAll(more.accepted());
    accepted.putAll(before.accepted());
    return new AlertRecord(
        before.id(), before.decidedAt(), before.entry(), accepted, before.passed());
  }
}
