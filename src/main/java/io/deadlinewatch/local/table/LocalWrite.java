package io.deadlinewatch.local.table;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * One write of an item under its condition, alone or with others.
 *
 * @param key the item's
 * @param condition on the item as it is; what is not there has no attribute
 * @param change what becomes of it; without attributes it is deleted
 */
record LocalWrite(
    Map<String, AttributeValue> key,
    Predicate<Map<String, AttributeValue>> condition,
    UnaryOperator<Map<String, AttributeValue>> change) {
  private static final String REFUSED = "ConditionalCheckFailed";
  private static final String FINE = "None";
  private static final String MESSAGE = "The conditional request failed";

  static LocalWrite of(PutItemRequest put) {
    return put(
        put.item(),
        condition(
            put.conditionExpression(),
            put.expressionAttributeNames(),
            put.expressionAttributeValues()));
  }

  static LocalWrite of(UpdateItemRequest update) {
    return update(
        update.key(),
        update.updateExpression(),
        update.conditionExpression(),
        update.expressionAttributeNames(),
        update.expressionAttributeValues());
  }

  static LocalWrite of(DeleteItemRequest delete) {
    return new LocalWrite(
        delete.key(),
        condition(
            delete.conditionExpression(),
            delete.expressionAttributeNames(),
            delete.expressionAttributeValues()),
        _ -> Map.of());
  }

  static LocalWrite of(TransactWriteItem item) {
    var put = item.put();
    if (put != null) {
      return put(
          put.item(),
          condition(
              put.conditionExpression(),
              put.expressionAttributeNames(),
              put.expressionAttributeValues()));
    }
    var update = item.update();
    if (update != null) {
      return update(
          update.key(),
          update.updateExpression(),
          update.conditionExpression(),
          update.expressionAttributeNames(),
          update.expressionAttributeValues());
    }
    throw Refusal.of("a transaction puts and updates here, and no more");
  }

  /** Writes it, and gives the item as it is then. */
  Map<String, AttributeValue> alone(LocalRows rows) throws SQLException {
    var before = rows.get(key);
    if (!condition.test(before)) {
      var refused = ConditionalCheckFailedException.builder().message(MESSAGE);
      throw (before.isEmpty() ? refused : refused.item(before)).build();
    }
    return write(rows, before);
  }

  /** Writes all of them, or none where a condition does not hold. */
  static List<Map<String, AttributeValue>> together(List<LocalWrite> writes, LocalRows rows)
      throws SQLException {
    List<CancellationReason> reasons = new ArrayList<>();
    for (var write : writes) {
      reasons.add(write.reason(rows.get(write.key)));
    }
    if (reasons.stream().anyMatch(reason -> reason.code().equals(REFUSED))) {
      throw TransactionCanceledException.builder()
          .message(MESSAGE)
          .cancellationReasons(reasons)
          .build();
    }
    List<Map<String, AttributeValue>> written = new ArrayList<>();
    for (var write : writes) {
      written.add(write.write(rows, rows.get(write.key)));
    }
    return written;
  }

  private CancellationReason reason(Map<String, AttributeValue> before) {
    var reason = CancellationReason.builder();
    if (condition.test(before)) {
      return reason.code(FINE).build();
    }
    reason.code(REFUSED).message(MESSAGE);
    return before.isEmpty() ? reason.build() : reason.item(before).build();
  }

  private Map<String, AttributeValue> write(LocalRows rows, Map<String, AttributeValue> before)
      throws SQLException {
    var after = change.apply(before);
    if (after.isEmpty()) {
      rows.delete(key);
    } else {
      rows.put(after);
    }
    return after;
  }

  private static LocalWrite put(
      Map<String, AttributeValue> item, Predicate<Map<String, AttributeValue>> condition) {
    return new LocalWrite(item, condition, _ -> item);
  }

  private static LocalWrite update(
      Map<String, AttributeValue> key,
      String expression,
      @Nullable String condition,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    var change = Change.of(new Symbols(expression, names, values));
    return new LocalWrite(
        key, condition(condition, names, values), before -> keyed(key, change.of(before)));
  }

  private static Map<String, AttributeValue> keyed(
      Map<String, AttributeValue> key, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> keyed = new HashMap<>(item);
    keyed.putAll(key);
    return keyed;
  }

  private static Predicate<Map<String, AttributeValue>> condition(
      @Nullable String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    return Optional.ofNullable(expression)
        .map(text -> Condition.of(new Symbols(text, names, values)))
        .orElse(_ -> true);
  }
}
