package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.AlertRecord;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.Remains;
import io.deadlinewatch.store.UnreadableException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads all rows of a deadline, and of one that cannot be read what can be. */
public final class RemainsReader {
  private static final Pattern REVISION = Pattern.compile(Keys.REVISION_PREFIX + "(\\d{4})");

  private final String id;
  private final List<Revision> revisions = new ArrayList<>();
  private final Set<Integer> known = new HashSet<>();
  private final List<AlertRecord> told = new ArrayList<>();
  private final List<Remains.DamagedRow> damaged = new ArrayList<>();

  private RemainsReader(String id) {
    this.id = id;
  }

  /** A row as it is stored. */
  public record Row(Map<String, AttributeValue> attributes) implements Remains.Seen {}

  /**
   * Reads them.
   *
   * @param rows all of the deadline's partition, in the order of their keys
   */
  public static Remains of(String id, List<Map<String, AttributeValue>> rows) {
    var reader = new RemainsReader(id);
    Map<String, AttributeValue> head = Map.of();
    for (var row : rows) {
      var key = ItemReader.of(row).key();
      if (key.equals(ItemKey.deadline(id))) {
        head = row;
      } else {
        reader.beside(key, row);
      }
    }
    return new Remains(
        id,
        head(ItemKey.deadline(id), head),
        new Remains.History(reader.revisions, reader.known, reader.told),
        reader.damaged,
        new Row(head));
  }

  private static Remains.Head head(ItemKey key, Map<String, AttributeValue> row) {
    if (row.isEmpty()) {
      return new Remains.Head.Absent();
    }
    try {
      return new Remains.Head.Whole((DeadlineItem) ItemMapper.read(key, row));
    } catch (UnreadableException problem) {
      return new Remains.Head.Damaged(
          String.valueOf(problem.getMessage()),
          byItself(row, StateMapper::progress),
          byItself(row, StateMapper::state));
    }
  }

  private void beside(ItemKey key, Map<String, AttributeValue> row) {
    var number = revision(key);
    if (number.isEmpty() && !key.sk().startsWith(Keys.ALERT_PREFIX)) {
      return;
    }
    try {
      if (number.isEmpty()) {
        told.add(AlertRecordMapper.read(row));
      } else {
        addRevision(row, number.getAsInt());
      }
    } catch (UnreadableException problem) {
      damaged.add(
          new Remains.DamagedRow(
              key,
              String.valueOf(problem.getMessage()),
              number,
              RevisionMapper.editOf(row),
              new Row(row)));
    }
  }

  private void addRevision(Map<String, AttributeValue> row, int number) {
    var read = RevisionMapper.read(row);
    if (read.number() != number) {
      throw ItemReader.of(row).problem(Attr.REVISION, "is not the one of its key");
    }
    if (!read.to().id().equals(id)) {
      throw ItemReader.of(row).problem(Attr.TO + "." + Attr.ID, "is not the one of its key");
    }
    revisions.add(read);
    if (!row.containsKey(Attr.DAY)) {
      known.add(number);
    }
  }

  private static <T> Optional<T> byItself(
      Map<String, AttributeValue> row, Function<ItemReader, T> part) {
    try {
      return Optional.of(part.apply(ItemReader.of(row)));
    } catch (UnreadableException _) {
      return Optional.empty();
    }
  }

  private static OptionalInt revision(ItemKey key) {
    var matcher = REVISION.matcher(key.sk());
    return matcher.matches()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
