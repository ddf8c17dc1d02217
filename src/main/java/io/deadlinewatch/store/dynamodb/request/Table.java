package io.deadlinewatch.store.dynamodb.request;

import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.ItemUpdate;
import io.deadlinewatch.store.dynamodb.item.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Requests to the one table. A condition that does not hold, and a conflict with a transaction, are
 * for the caller; every other failure is a {@link StoreException} that says what was asked.
 */
public final class Table {
  /** For queries that read all there is. */
  public static final int NO_LIMIT = Integer.MAX_VALUE;

  private final DynamoDbClient client;
  private final String name;
  private final DynamoFailures dynamoFailures;

  public Table(DynamoDbClient client, String name) {
    this.client = client;
    this.name = name;
    this.dynamoFailures = new DynamoFailures(name);
  }

  /** Several writes in one request. */
  public ManyWrites together() {
    return new ManyWrites(client, name, dynamoFailures);
  }

  public DynamoFailures failures() {
    return dynamoFailures;
  }

  /** An item, read consistently; empty where there is none. */
  public Map<String, AttributeValue> get(ItemKey key) {
    return ask(
        "read " + key.pk(),
        () ->
            client
                .getItem(get -> get.tableName(name).key(Keys.attributes(key)).consistentRead(true))
                .item());
  }

  /** The rows of a query over all its pages, at most so many. */
  public List<Map<String, AttributeValue>> query(
      String asked, QueryRequest.Builder query, int limit) {
    List<Map<String, AttributeValue>> rows = new ArrayList<>();
    query.tableName(name);
    while (rows.size() < limit) {
      var request = limit == NO_LIMIT ? query.build() : query.limit(limit - rows.size()).build();
      var page = ask(asked, () -> client.query(request));
      rows.addAll(page.items());
      if (!page.hasLastEvaluatedKey() || page.lastEvaluatedKey().isEmpty()) {
        break;
      }
      query.exclusiveStartKey(page.lastEvaluatedKey());
    }
    return rows;
  }

  /**
   * The rows of a scan, page by page.
   *
   * @param pages takes each; whoever keeps less than the rows holds no more than a page of them
   */
  public void scan(
      String asked, ScanRequest.Builder scan, Consumer<List<Map<String, AttributeValue>>> pages) {
    scan.tableName(name);
    while (true) {
      var page = ask(asked, () -> client.scan(scan.build()));
      pages.accept(page.items());
      if (!page.hasLastEvaluatedKey() || page.lastEvaluatedKey().isEmpty()) {
        return;
      }
      scan.exclusiveStartKey(page.lastEvaluatedKey());
    }
  }

  public void put(String asked, Map<String, AttributeValue> item) {
    ask(asked, () -> client.putItem(put -> put.tableName(name).item(item)));
  }

  /** Makes an update; a failed condition gives the item as it was. */
  public void update(String asked, ItemUpdate update) {
    update(asked, update, ReturnValue.NONE);
  }

  /** Makes an update, and gives the whole item as it is then. */
  public Map<String, AttributeValue> updated(String asked, ItemUpdate update) {
    return update(asked, update, ReturnValue.ALL_NEW);
  }

  /**
   * Makes an update, puts a new item and items that may be there already, all or nothing.
   *
   * @param beside at most 98, the service's limit
   */
  public void updateWithNew(
      String asked,
      ItemUpdate update,
      Map<String, AttributeValue> added,
      List<Map<String, AttributeValue>> beside) {
    var updated =
        update
            .inTransaction()
            .tableName(name)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    List<TransactWriteItem> write = new ArrayList<>();
    write.add(TransactWriteItem.builder().update(updated).build());
    write.add(
        TransactWriteItem.builder()
            .put(put ->
                put.tableName(name)
                    .item(added)
                    .conditionExpression("attribute_not_exists(#pk)")
                    .expressionAttributeNames(Map.of("#pk", Attr.PK)))
            .build());
    for (var item : beside) {
      write.add(TransactWriteItem.builder().put(put -> put.tableName(name).item(item)).build());
    }
    ask(asked, () -> client.transactWriteItems(request -> request.transactItems(write)));
  }

  private Map<String, AttributeValue> update(
      String asked, ItemUpdate update, ReturnValue returned) {
    var request =
        update
            .request()
            .tableName(name)
            .returnValues(returned)
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    return ask(asked, () -> client.updateItem(request).attributes());
  }

  private <T> T ask(String asked, Supplier<T> request) {
    try {
      return request.get();
    } catch (ConditionalCheckFailedException
        | TransactionCanceledException
        | TransactionConflictException
        | TransactionInProgressException forTheCaller) {
      throw forTheCaller;
    } catch (SdkException failed) {
      throw dynamoFailures.of(asked, failed);
    }
  }
}
