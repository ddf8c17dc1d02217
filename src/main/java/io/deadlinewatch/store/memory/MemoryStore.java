package io.deadlinewatch.store.memory;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Drafts;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.JournalEntry;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.Remains;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table in memory, for one thread, under the same conditions as the real one. */
public final class MemoryStore implements OperatorStore {
  /** What is in memory was planned by whoever runs here. */
  private static final Optional<String> PLANNED_HERE = Optional.of(ZoneData.here().plannedUnder());

  private final MemoryItems items = new MemoryItems();
  private final Journal journal = new Journal();
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Beat> heartbeats = new LinkedHashMap<>();
  private final MemoryDrafts drafts = new MemoryDrafts();
  private Audience audience = Audience.DEFAULT;

  /** When something is due next, if ever. */
  public Optional<Instant> nextAlertAt() {
    return items.nextAlertAt();
  }

  @Override
  public Drafts drafts() {
    return drafts;
  }

  @Override
  public List<DueEntry> due(Instant now, int limit) {
    return items.due(now, limit);
  }

  @Override
  public Claim claim(DueEntry entry, Instant until) {
    var item = items.get(entry.key());
    if (item.isEmpty() || item.get().state().version() != entry.version().orElse(-1)) {
      return new Claim.Lost(entry.key());
    }
    var claimed = item.get().in(item.get().state().claimed(until));
    items.put(claimed, audience);
    return new Claim.Won(claimed);
  }

  @Override
  public boolean write(Item item) {
    return items.replace(item, audience);
  }

  @Override
  public boolean quarantine(DueEntry entry, Instant until) {
    return items
        .get(entry.key())
        .filter(item -> item.state().version() == entry.version().orElse(-1))
        .map(item -> write(item.in(item.state().again(until))))
        .orElse(false);
  }

  @Override
  public void record(AlertRecord alert) {
    journal.add(alert);
  }

  @Override
  public List<AlertRecord> records(ItemKey key) {
    return journal.records(key);
  }

  @Override
  public List<Revision> revisionsAfter(String deadlineId, int number) {
    return journal.revisionsAfter(deadlineId, number);
  }

  @Override
  public Audience audience() {
    return audience;
  }

  @Override
  public List<Fact> facts() {
    return new ArrayList<>(facts.values());
  }

  @Override
  public List<DeadlineSummary> upcoming(Instant after, int limit) {
    return items.upcoming(after, limit);
  }

  @Override
  public List<DeadlineSummary> awaitingOutcome(Instant now, int limit) {
    return items.awaitingOutcome(now, limit);
  }

  @Override
  public Map<String, Instant> newestChanges() {
    return journal.newestChanges();
  }

  @Override
  public List<ChangeEntry> changes(Instant after, Instant until) {
    return journal.changes(after, until);
  }

  @Override
  public Optional<DeadlineItem> find(String deadlineId) {
    return items.get(ItemKey.deadline(deadlineId)).map(DeadlineItem.class::cast);
  }

  @Override
  public Optional<DigestItem> digest() {
    return items.get(ItemKey.DIGEST).map(DigestItem.class::cast);
  }

  @Override
  public Result revise(DeadlineItem item, Revision revision, List<Fact> brought, Instant now) {
    var result = replan(item, now);
    if (result == Result.DONE) {
      journal.add(item, revision);
      brought.forEach(this::save);
    }
    return result;
  }

  @Override
  public Result replan(Item item, Instant now) {
    var before = items.get(item.key());
    if (before.isPresent() && before.get().state().isClaimed(now)) {
      return Result.CLAIMED;
    }
    return items.replace(item, audience) ? Result.DONE : Result.STALE;
  }

  @Override
  public List<String> openDeadlines() {
    return items.openDeadlines();
  }

  @Override
  public void saveAudience(Audience changed) {
    audience = changed;
  }

  @Override
  public void begin(DigestItem digest) {
    if (items.get(ItemKey.DIGEST).isEmpty()) {
      items.replace(digest, audience);
    }
  }

  @Override
  public void save(Fact fact) {
    facts.put(key(fact), fact);
  }

  @Override
  public Result replace(Fact seen, Fact fact) {
    return facts.replace(key(fact), seen, fact) ? Result.DONE : Result.STALE;
  }

  private static String key(Fact fact) {
    return fact.track() + "#" + fact.statement().asOf() + "#" + fact.id();
  }

  @Override
  public List<DeadlineItem> deadlines() {
    return items.deadlines();
  }

  @Override
  public List<JournalEntry> told(Instant after, Instant until) {
    return journal.told(after, until);
  }

  @Override
  public Beat beat(String function, Beat beat) {
    return heartbeats.merge(
        function,
        new Beat(beat.at(), beat.did(), beat.plannedUnder().or(() -> PLANNED_HERE)),
        (before, _) ->
            new Beat(beat.at(), beat.did(), beat.plannedUnder().or(before::plannedUnder)));
  }

  @Override
  public Remains remains(String deadlineId) {
    var item = find(deadlineId);
    var head = item.<Remains.Head>map(Remains.Head.Whole::new).orElseGet(Remains.Head.Absent::new);
    var history =
        new Remains.History(
            revisionsAfter(deadlineId, 0), Set.of(), records(ItemKey.deadline(deadlineId)));
    return new Remains(deadlineId, head, history, List.of(), new SeenItem(item));
  }

  @Override
  public Result mend(Remains remains, DeadlineItem item, Instant now) {
    var before = find(remains.id());
    if (before.filter(one -> one.state().isClaimed(now)).isPresent()) {
      return Result.CLAIMED;
    }
    if (!remains.seen().equals(new SeenItem(before))) {
      return Result.STALE;
    }
    items.put(item.in(item.state().written()), audience);
    return Result.DONE;
  }

  @Override
  public Result mend(Remains.DamagedRow row, DeadlineItem item, Revision revision) {
    throw new IllegalStateException("what is in memory can be read: " + row.key());
  }

  /** An item as it was read; none where there is none. */
  private record SeenItem(Optional<DeadlineItem> item) implements Remains.Seen {}
}
