package io.deadlinewatch.store.dynamodb;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** An empty table that fails as a test says. */
public final class FailingDynamo implements DynamoDbClient {
  private final Deque<RuntimeException> reads = new ArrayDeque<>();
  private final Deque<RuntimeException> updates = new ArrayDeque<>();
  private final Deque<RuntimeException> transactions = new ArrayDeque<>();

  /** Lets the next read fail. */
  public void failRead(RuntimeException failure) {
    reads.add(failure);
  }

  /** Lets the next so many updates of single items fail. */
  public void failUpdates(RuntimeException failure, int times) {
    updates.addAll(Collections.nCopies(times, failure));
  }

  /** Lets the next transaction fail. */
  public void failTransaction(RuntimeException failure) {
    transactions.add(failure);
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    throwNext(reads);
    return QueryResponse.builder().build();
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    throwNext(reads);
    return GetItemResponse.builder().build();
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    throwNext(updates);
    return UpdateItemResponse.builder().build();
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    throwNext(transactions);
    return TransactWriteItemsResponse.builder().build();
  }

  @Override
  public String serviceName() {
    return SERVICE_NAME;
  }

  @Override
  public void close() {}

  private static void throwNext(Deque<RuntimeException> planned) {
    var next = planned.poll();
    if (next != null) {
      throw next;
    }
  }
}
