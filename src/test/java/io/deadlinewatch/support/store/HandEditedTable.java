package io.deadlinewatch.support.store;

import io.deadlinewatch.rehearsal.CannedAws;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * The rehearsal's table as somebody left it who wrote into it by hand: certain texts of certain
 * rows are others, in items, in indexes and in what a write gives back. It keeps no write.
 */
public final class HandEditedTable implements DynamoDbClient {
  private final DynamoDbClient table = new CannedAws().behind(DynamoDbClient.builder()).build();
  private final UnaryOperator<Map<String, AttributeValue>> hand;

  /**
   * @param hand what somebody made of a row
   */
  public HandEditedTable(UnaryOperator<Map<String, AttributeValue>> hand) {
    this.hand = hand;
  }

  /** A hand that sets a text, wherever a row of a key has one of that name. */
  public static UnaryOperator<Map<String, AttributeValue>> setting(
      String pk, String name, String text) {
    return row -> {
      if (!row.containsKey(name) || !row.get("pk").s().equals(pk)) {
        return row;
      }
      var edited = new HashMap<>(row);
      edited.put(name, AttributeValue.fromS(text));
      return edited;
    };
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    var answer = table.query(request);
    return answer.toBuilder().items(edited(answer.items())).build();
  }

  /** Of a deadline as a batch has it, since a rehearsal asks for few items alone. */
  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    var key = request.key().get("pk").s();
    var item = items().stream().filter(each -> each.get("pk").s().equals(key)).findFirst();
    if (item.isPresent()) {
      return GetItemResponse.builder().item(item.get()).build();
    }
    var answer = table.getItem(request);
    return answer.hasItem() ? answer.toBuilder().item(hand.apply(answer.item())).build() : answer;
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    return BatchGetItemResponse.builder().responses(Map.of(CannedAws.NAME, items())).build();
  }

  @Override
  public ScanResponse scan(ScanRequest request) {
    return ScanResponse.builder()
        .items(items().stream().filter(each -> each.get("sk").s().equals("DEADLINE")).toList())
        .build();
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    var answer = table.updateItem(request);
    return answer.hasAttributes()
        ? answer.toBuilder().attributes(hand.apply(answer.attributes())).build()
        : answer;
  }

  /** A rehearsal answers four statements; fewer are asked for where the hand spoiled some. */
  @Override
  public BatchExecuteStatementResponse batchExecuteStatement(BatchExecuteStatementRequest request) {
    var answer = table.batchExecuteStatement(request);
    return answer.toBuilder()
        .responses(
            answer.responses().stream()
                .limit(request.statements().size())
                .map(this::edited)
                .toList())
        .build();
  }

  private BatchStatementResponse edited(BatchStatementResponse response) {
    return response.hasItem()
        ? response.toBuilder().item(hand.apply(response.item())).build()
        : response;
  }

  @Override
  public DescribeTableResponse describeTable(DescribeTableRequest request) {
    return table.describeTable(request);
  }

  @Override
  public String serviceName() {
    return DynamoDbClient.SERVICE_NAME;
  }

  @Override
  public void close() {
    table.close();
  }

  private List<Map<String, AttributeValue>> items() {
    var key = Map.of("pk", AttributeValue.fromS("DIGEST"), "sk", AttributeValue.fromS("DIGEST"));
    var answer =
        table.batchGetItem(batch ->
            batch.requestItems(
                Map.of(CannedAws.NAME, KeysAndAttributes.builder().keys(List.of(key)).build())));
    return edited(answer.responses().get(CannedAws.NAME));
  }

  private List<Map<String, AttributeValue>> edited(List<Map<String, AttributeValue>> rows) {
    List<Map<String, AttributeValue>> edited = new ArrayList<>();
    rows.forEach(row -> edited.add(hand.apply(row)));
    return edited;
  }
}
