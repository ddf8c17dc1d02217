package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.Aws;
import io.deadlinewatch.cli.workplace.RelayAws;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.store.dynamodb.TableInspection;
import io.deadlinewatch.subscription.Subscriptions;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** An AWS that has a table, and no more. */
record TableAws(DynamoDbClient table) implements Aws {
  @Override
  public OperatorStore store(String name, Consumer<UnreadableException> leftOut) {
    return new DynamoStore(table, name, leftOut);
  }

  @Override
  public Inspection inspection(String name) {
    return new TableInspection(table, name);
  }

  @Override
  public Map<String, String> outputs(String stack) {
    return Map.of();
  }

  @Override
  public String caller() {
    return "arn:aws:iam::123456789012:user/ann";
  }

  @Override
  public Subscriptions subscriptions(Topics topics) {
    throw new UnsupportedOperationException();
  }

  @Override
  public AlertPublisher publisher(Topics topics, InstantSource clock) {
    throw new UnsupportedOperationException();
  }

  @Override
  public DeadLetterQueue queue(String url) {
    throw new UnsupportedOperationException(url);
  }

  @Override
  public RelayAws relay() {
    throw new UnsupportedOperationException();
  }
}
