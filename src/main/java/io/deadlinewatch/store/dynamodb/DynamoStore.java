package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.DeadlineHistory;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Drafts;
import io.deadlinewatch.store.Inspection.Beat;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.JournalEntry;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.Remains;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The table in DynamoDB. Every failure is a {@link io.deadlinewatch.store.StoreException}; what
 * cannot be read is an {@link UnreadableException}, except in lists that only add to an alert's
 * words, which leave it out and report it.
 */
public final class DynamoStore extends SweptTable implements OperatorStore {
  private final OutlookReads outlook;
  private final JournalReads journal;
  private final AudienceItem audience;
  private final SpeakingItems items;
  private final EditTransaction edits;
  private final FactItems facts;
  private final TrackItems tracks;
  private final HeartbeatItem heartbeats;
  private final HistoryScan histories;
  private final MendingItems mending;
  private final DraftItems drafts;

  /**
   * @param client the caller's, with its time-outs and retries; it stays the caller's to close
   * @param tableName the table of {@code template.yaml}
   * @param unreadable is told of each row that a list leaves out; must not throw
   */
  public DynamoStore(
      DynamoDbClient client, String tableName, Consumer<UnreadableException> unreadable) {
    this(client, tableName, unreadable, Duration.ZERO);
  }

  /**
   * A table whose latest changes are not asked for until they have all arrived.
   *
   * @param settles how long after its moment a change may still be missing in the journal
   */
  public DynamoStore(
      DynamoDbClient client,
      String tableName,
      Consumer<UnreadableException> unreadable,
      Duration settles) {
    this(new Table(client, tableName), unreadable, settles);
  }

  private DynamoStore(Table table, Consumer<UnreadableException> unreadable, Duration settles) {
    super(table);
    var readable = new ReadableRows((key, problem) -> unreadable.accept(problem.at(key)));
    this.outlook = new OutlookReads(table, readable);
    this.journal = new JournalReads(table, readable, settles);
    this.audience = new AudienceItem(table);
    this.items = new SpeakingItems(table, readable);
    this.edits = new EditTransaction(table, audience);
    this.facts = new FactItems(table, readable);
    this.tracks = new TrackItems(table, readable);
    this.heartbeats = new HeartbeatItem(table);
    this.histories = new HistoryScan(table, readable);
    this.mending = new MendingItems(table, audience);
    this.drafts = new DraftItems(table, readable);
  }

  @Override
  public Drafts drafts() {
    return drafts;
  }

  @Override
  public Audience audience() {
    return audience.read();
  }

  @Override
  public List<Fact> facts() {
    return facts.all();
  }

  @Override
  public List<DeadlineSummary> upcoming(Instant after, int limit) {
    return outlook.upcoming(after, limit);
  }

  @Override
  public List<DeadlineSummary> awaitingOutcome(Instant now, int limit) {
    return outlook.awaitingOutcome(now, limit);
  }

  @Override
  public Map<String, Instant> newestChanges() {
    return tracks.newestChanges();
  }

  @Override
  public List<ChangeEntry> changes(Instant after, Instant until) {
    return journal.changes(after, until);
  }

  @Override
  public Optional<DeadlineItem> find(String deadlineId) {
    return items.deadline(deadlineId);
  }

  @Override
  public Optional<DigestItem> digest() {
    return items.digest();
  }

  @Override
  public Result revise(DeadlineItem item, Revision revision, List<Fact> brought, Instant now) {
    return edits.revise(item, revision, brought, now);
  }

  @Override
  public Result replan(Item item, Instant now) {
    return edits.replan(item, now);
  }

  @Override
  public List<String> openDeadlines() {
    return items.openDeadlines();
  }

  @Override
  public void saveAudience(Audience changed) {
    audience.write(changed);
  }

  @Override
  public void begin(DigestItem digest) {
    items.begin(digest);
  }

  @Override
  public void save(Fact fact) {
    facts.save(fact);
  }

  @Override
  public Result replace(Fact seen, Fact fact) {
    return facts.replace(seen, fact);
  }

  @Override
  public List<DeadlineItem> deadlines() {
    return items.deadlines();
  }

  @Override
  public List<DeadlineHistory> histories() {
    return histories.all();
  }

  @Override
  public List<JournalEntry> told(Instant after, Instant until) {
    return journal.told(after, until);
  }

  @Override
  public Beat beat(String function, Beat beat) {
    return heartbeats.beat(function, beat);
  }

  @Override
  public Remains remains(String deadlineId) {
    return mending.remains(deadlineId);
  }

  @Override
  public Result mend(Remains remains, DeadlineItem item, Instant now) {
    return mending.mend(remains, item, now);
  }

  @Override
  public Result mend(Remains.DamagedRow row, DeadlineItem item, Revision revision) {
    return mending.mend(row, item, revision);
  }
}
