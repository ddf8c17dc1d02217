package io.deadlinewatch.cli;

import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sns.SnsClient;

/** The AWS that commands talk to; tests hand in one in memory. */
interface Aws {
  /**
   * The store on a table.
   *
   * @param leftOut is told of each row that a list leaves out
   */
  OperatorStore store(String table, Consumer<UnreadableException> leftOut);

  /** The outputs of a stack, by name. */
  Map<String, String> outputs(String stack);

  /** The ARN of whoever calls. */
  String caller();

  /** The table's client, with retries; not to be closed. */
  DynamoDbClient dynamo();

  /** A client of the topics that retries, for subscriptions; not to be closed. */
  SnsClient sns();
}
