package io.deadlinewatch.store.dynamodb.request;

import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.ItemReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Lists that only add to an alert's words: a row that cannot be read is reported and left out, so
 * that it never stops the alerts of others.
 */
public final class ReadableRows {
  private final BiConsumer<ItemKey, UnreadableException> report;

  /**
   * @param report is told of each row that is left out; must not throw
   */
  public ReadableRows(BiConsumer<ItemKey, UnreadableException> report) {
    this.report = report;
  }

  public <T> List<T> of(List<Map<String, AttributeValue>> rows, Function<ItemReader, T> reader) {
    List<T> read = new ArrayList<>();
    for (var row : rows) {
      try {
        read.add(reader.apply(ItemReader.of(row)));
      } catch (UnreadableException problem) {
        report.accept(ItemReader.of(row).key(), problem);
      }
    }
    return read;
  }
}
