package io.deadlinewatch.local.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.IndexStatus;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * The table in a file, asked as DynamoDB is: whatever reads and writes the one reads and writes the
 * other, by the same conditions. Every read is consistent, and no answer but a scan's has a second
 * page. What this program does not ask of DynamoDB is refused.
 */
public final class LocalTable implements DynamoDbClient {
  /** A scan is never whole in memory; that of DynamoDB ends a page after a megabyte. */
  private static final int SCANNED_AT_ONCE = 500;

  private final TableFile file;
  private final int scannedAtOnce;

  /**
   * @param file the caller's; it stays the caller's to close
   */
  public LocalTable(TableFile file) {
    this(file, SCANNED_AT_ONCE);
  }

  /** One with another page of a scan: for tests. */
  LocalTable(TableFile file, int scannedAtOnce) {
    this.file = file;
    this.scannedAtOnce = scannedAtOnce;
  }

  /** Takes out what is kept no longer, as DynamoDB does by itself. */
  public int deleteExpired(Instant now) {
    return file.write(connection -> new LocalRows(connection).deleteExpired(now));
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    var item = file.read(connection -> new LocalRows(connection).get(request.key()));
    return item.isEmpty()
        ? GetItemResponse.builder().build()
        : GetItemResponse.builder().item(item).build();
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return file.read(connection -> {
      var rows = new LocalRows(connection);
      Map<String, List<Map<String, AttributeValue>>> answers = new HashMap<>();
      for (var asked : request.requestItems().entrySet()) {
        List<Map<String, AttributeValue>> found = new ArrayList<>();
        for (var key : asked.getValue().keys()) {
          Optional.of(rows.get(key)).filter(item -> !item.isEmpty()).ifPresent(found::add);
        }
        answers.put(asked.getKey(), found);
      }
      return BatchGetItemResponse.builder().responses(answers).build();
    });
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    var write = LocalWrite.of(request);
    file.write(connection -> write.alone(new LocalRows(connection)));
    return PutItemResponse.builder().build();
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    var write = LocalWrite.of(request);
    var written = file.write(connection -> write.alone(new LocalRows(connection)));
    return UpdateItemResponse.builder()
        .attributes(request.returnValuesAsString() == null ? Map.of() : written)
        .build();
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    var write = LocalWrite.of(request);
    file.write(connection -> write.alone(new LocalRows(connection)));
    return DeleteItemResponse.builder().build();
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    var writes = request.transactItems().stream().map(LocalWrite::of).toList();
    file.write(connection -> LocalWrite.together(writes, new LocalRows(connection)));
    return TransactWriteItemsResponse.builder().build();
  }

  /** Refused, so that each is written by itself: nothing is saved by one request for several. */
  @Override
  public BatchExecuteStatementResponse batchExecuteStatement(BatchExecuteStatementRequest request) {
    throw Refusal.of("no statements are known here");
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    var keys = KeySchema.of(Optional.ofNullable(request.indexName()));
    if (request.filterExpression() != null || Boolean.FALSE.equals(request.scanIndexForward())) {
      throw Refusal.of("a query here has no filter and no other order");
    }
    var names = request.expressionAttributeNames();
    var values = request.expressionAttributeValues();
    var condition =
        KeyCondition.of(new Symbols(request.keyConditionExpression(), names, values), keys);
    int limit = Optional.ofNullable(request.limit()).orElse(Integer.MAX_VALUE);
    var rows = file.read(connection -> new LocalRows(connection).query(keys, condition, limit));
    return QueryResponse.builder().items(rows).count(rows.size()).build();
  }

  @Override
  public ScanResponse scan(ScanRequest request) {
    var filter =
        filter(
            request.filterExpression(),
            request.expressionAttributeNames(),
            request.expressionAttributeValues());
    var after = request.exclusiveStartKey();
    var rows = file.read(connection -> new LocalRows(connection).page(after, scannedAtOnce));
    var found = filtered(rows, filter);
    var page = ScanResponse.builder().items(found).count(found.size());
    return rows.size() < scannedAtOnce
        ? page.build()
        : page.lastEvaluatedKey(KeySchema.TABLE.key(rows.getLast())).build();
  }

  @Override
  public DescribeTableResponse describeTable(DescribeTableRequest request) {
    file.read(connection -> connection.isValid(1));
    var indexes = KeySchema.INDEXES.stream().map(LocalTable::described).toList();
    return DescribeTableResponse.builder()
        .table(table ->
            table
                .tableName(request.tableName())
                .tableStatus(TableStatus.ACTIVE)
                .globalSecondaryIndexes(indexes))
        .build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  /** The file stays open: it is another's. */
  @Override
  public void close() {}

  private static List<Map<String, AttributeValue>> filtered(
      List<Map<String, AttributeValue>> rows, Predicate<Map<String, AttributeValue>> filter) {
    return rows.stream().filter(filter).toList();
  }

  private static Predicate<Map<String, AttributeValue>> filter(
      @Nullable String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    return expression == null ? _ -> true : Condition.of(new Symbols(expression, names, values));
  }

  private static GlobalSecondaryIndexDescription described(KeySchema index) {
    return GlobalSecondaryIndexDescription.builder()
        .indexName(index.name())
        .indexStatus(IndexStatus.ACTIVE)
        .build();
  }
}
