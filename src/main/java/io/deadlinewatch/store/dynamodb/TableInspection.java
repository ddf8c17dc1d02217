package io.deadlinewatch.store.dynamodb;

import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemMapper;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import io.deadlinewatch.store.dynamodb.request.ManyItems;
import io.deadlinewatch.store.dynamodb.request.ReadableRows;
import io.deadlinewatch.store.dynamodb.request.ShardedIndex;
import io.deadlinewatch.store.dynamodb.request.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Looks the table over. It finds items by the indexes {@code due} and {@code upcoming}, never by a
 * scan: an item that is in neither has nothing to say and awaits nothing.
 */
public final class TableInspection implements Inspection {
  private final DynamoDbClient client;
  private final String name;
  private final Table table;
  private final ManyItems many;

  /**
   * @param client the caller's; it stays the caller's to close
   */
  public TableInspection(DynamoDbClient client, String tableName) {
    this.client = client;
    this.name = tableName;
    this.table = new Table(client, tableName);
    this.many = new ManyItems(client, tableName, table.failures());
  }

  @Override
  public Shape shape() {
    try {
      var described = client.describeTable(describe -> describe.tableName(name)).table();
      Map<String, String> indexes = new HashMap<>();
      described
          .globalSecondaryIndexes()
          .forEach(index ->
              indexes.put(
                  index.indexName(),
                  Optional.ofNullable(index.indexStatusAsString()).orElse("UNKNOWN")));
      return new Shape(described.tableStatusAsString(), indexes);
    } catch (SdkException failed) {
      throw table.failures().of("look at the table", failed);
    }
  }

  @Override
  public Optional<Beat> lastBeat(String function) {
    return new HeartbeatItem(table).last(function);
  }

  @Override
  public Contents contents(int most) {
    List<Unreadable> unreadable = new ArrayList<>();
    var keys = List.copyOf(speaking());
    var looked = keys.subList(0, Math.min(most, keys.size()));
    List<Item> items = new ArrayList<>();
    List<Misdated> stored = new ArrayList<>();
    many.of(looked).forEach((key, item) -> read(key, item, items, stored, unreadable));
    var readable = new ReadableRows((key, problem) -> add(key, problem, unreadable));
    var audience = audience(unreadable);
    return new Contents(
        audience,
        items,
        new FactItems(table, readable).all(),
        new Faults(unreadable, stored.stream().filter(one -> differs(one, audience)).toList()),
        keys.size() - looked.size());
  }

  @Override
  public WaitingDrafts drafts() {
    List<Unreadable> unreadable = new ArrayList<>();
    var readable = new ReadableRows((key, problem) -> add(key, problem, unreadable));
    var open =
        new DraftItems(table, readable)
            .all().stream()
                .filter(KeptDraft::isOpen)
                .map(kept -> new WaitingDraft(kept.draft().id(), kept.since()))
                .toList();
    return new WaitingDrafts(open, unreadable);
  }

  /** The digest, and every key of the two indexes, the next alerts first. */
  private SequencedSet<ItemKey> speaking() {
    SequencedSet<ItemKey> keys = new LinkedHashSet<>();
    keys.add(ItemKey.DIGEST);
    for (var index : List.of(Attr.DUE_INDEX, Attr.UPCOMING_INDEX)) {
      var time = index.equals(Attr.DUE_INDEX) ? Attr.NEXT_ALERT_AT : Attr.DUE_AT;
      new ShardedIndex(table, index, time)
          .keys("list what is in the index " + index)
          .forEach(row -> keys.add(ItemReader.of(row).key()));
    }
    return keys;
  }

  private static void read(
      ItemKey key,
      Map<String, AttributeValue> item,
      List<Item> items,
      List<Misdated> stored,
      List<Unreadable> unreadable) {
    try {
      var read = ItemMapper.read(key, item);
      if (read instanceof DeadlineItem deadline && item.containsKey(Attr.DUE_AT)) {
        stored.add(new Misdated(deadline, ItemReader.of(item).time(Attr.DUE_AT)));
      }
      items.add(read);
    } catch (UnreadableException problem) {
      add(key, problem, unreadable);
    }
  }

  private static boolean differs(Misdated one, Audience audience) {
    return !one.stored().equals(one.item().deadline().due().reachedAt(audience));
  }

  private Audience audience(List<Unreadable> unreadable) {
    try {
      return new AudienceItem(table).read();
    } catch (UnreadableException problem) {
      add(ItemKey.AUDIENCE, problem, unreadable);
      return Audience.DEFAULT;
    }
  }

  private static void add(ItemKey key, UnreadableException problem, List<Unreadable> unreadable) {
    unreadable.add(new Unreadable(key, String.valueOf(problem.getMessage())));
  }
}
