package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item that speaks, whole. */
public final class ItemMapper {
  private static final List<String> OPTIONAL_STATE =
      List.of(Attr.AUTHORITY, Attr.CONSEQUENCE, Attr.ACTION, Attr.OUTCOME);

  private ItemMapper() {}

  /** Writes all of an item over the version that it carries; 0 is a new one. */
  public static ItemUpdate written(Item item, Audience audience) {
    long version = item.state().version();
    var update = new ItemUpdate(item.key());
    return written(item, version == 0 ? update.asNew() : update.over(version), audience);
  }

  /** Writes all of an item over its row as that was read, which may be one that none can read. */
  public static ItemUpdate mended(Item item, Map<String, AttributeValue> row, Audience audience) {
    var update =
        new ItemUpdate(item.key())
            .asRead(row)
            .set(Attr.VERSION, Values.number(item.state().version() + 1));
    return written(item, update, audience);
  }

  private static ItemUpdate written(Item item, ItemUpdate update, Audience audience) {
    StateMapper.written(item, update).set(Attr.SHARD, Values.text(Keys.shard(item.key())));
    if (item instanceof DeadlineItem deadline) {
      var state = DeadlineMapper.written(deadline.deadline());
      state.forEach(update::set);
      OPTIONAL_STATE.stream().filter(name -> !state.containsKey(name)).forEach(update::remove);
      update
          .set(Attr.REVISION, Values.number(deadline.progress().revision()))
          .set(Attr.REVISED_AT, Values.time(deadline.revisedAt()))
          .setOrRemove(Attr.DUE_AT, dueAt(deadline, audience));
    }
    return update;
  }

  /** Reads an item that was stored under a key. */
  public static Item read(ItemKey key, Map<String, AttributeValue> item) {
    var itemReader = ItemReader.of(item);
    if (key.equals(ItemKey.DIGEST)) {
      return new DigestItem(StateMapper.told(itemReader), StateMapper.state(itemReader));
    }
    var read = deadline(itemReader);
    if (!read.key().equals(key)) {
      throw itemReader.problem(Attr.ID, "is not the one of its key");
    }
    return read;
  }

  private static DeadlineItem deadline(ItemReader itemReader) {
    return new DeadlineItem(
        DeadlineMapper.read(itemReader),
        StateMapper.progress(itemReader),
        itemReader.time(Attr.REVISED_AT),
        StateMapper.state(itemReader));
  }

  /** Only open deadlines are in the {@code upcoming} index. */
  private static Optional<AttributeValue> dueAt(DeadlineItem item, Audience audience) {
    return item.deadline().status().isOpen()
        ? Optional.of(Values.time(item.deadline().due().reachedAt(audience)))
        : Optional.empty();
  }
}
