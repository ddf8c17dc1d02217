package io.deadlinewatch.cost;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Sits in a client, asks each read what it consumed, and adds it up. For one thread. */
final class Meter implements ExecutionInterceptor {
  private static final double LEAST_BILLED = 0.5;

  private int requests;
  private double readUnits;
  private double billedUnits;

  /** What some work costs that goes through this meter's client. */
  Cost of(Runnable work) {
    requests = 0;
    readUnits = 0;
    billedUnits = 0;
    long start = System.nanoTime();
    work.run();
    return new Cost(requests, readUnits, billedUnits, System.nanoTime() - start);
  }

  @Override
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    var total = ReturnConsumedCapacity.TOTAL;
    return switch (context.request()) {
      case QueryRequest query -> query.toBuilder().returnConsumedCapacity(total).build();
      case ScanRequest scan -> scan.toBuilder().returnConsumedCapacity(total).build();
      case GetItemRequest get -> get.toBuilder().returnConsumedCapacity(total).build();
      case SdkRequest write -> write;
    };
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    requests++;
    switch (context.response()) {
      case QueryResponse query -> read(query.consumedCapacity());
      case ScanResponse scan -> read(scan.consumedCapacity());
      case GetItemResponse get -> read(get.consumedCapacity());
      case SdkResponse _ -> {} // A write reads nothing that is billed as read.
    }
  }

  private void read(ConsumedCapacity consumed) {
    readUnits += consumed.capacityUnits();
    billedUnits += Math.max(LEAST_BILLED, consumed.capacityUnits());
  }
}
