package io.deadlinewatch.store.dynamodb.request;

import io.deadlinewatch.store.dynamodb.item.PartiQl;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementErrorCodeEnum;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementResponse;

/**
 * Writes items by the dozen: no transaction, each statement holds or fails by itself and costs what
 * it costs alone. Only the request around them is shared.
 */
public final class ManyWrites {
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;

  private final DynamoDbClient client;
  private final String name;
  private final DynamoFailures dynamoFailures;

  ManyWrites(DynamoDbClient client, String name, DynamoFailures dynamoFailures) {
    this.client = client;
    this.name = name;
    this.dynamoFailures = dynamoFailures;
  }

  /**
   * Makes writes of different items.
   *
   * @return what the table said to each, in their order
   * @throws io.deadlinewatch.store.StoreException where nobody knows what is done, as after a
   *     request that got no answer
   */
  public List<Reply> make(String asked, List<PartiQl> writes) {
    var statements = writes.stream().map(write -> write.request(name)).toList();
    try {
      var responses =
          client.batchExecuteStatement(batch -> batch.statements(statements)).responses();
      if (responses.size() != writes.size()) {
        throw new IllegalStateException(
            responses.size() + " answers to " + writes.size() + " statements");
      }
      return responses.stream().map(ManyWrites::reply).toList();
    } catch (SdkException failed) {
      if (isRefused(failed)) {
        return Collections.nCopies(writes.size(), new Reply.Open());
      }
      throw dynamoFailures.of(asked, failed);
    }
  }

  private static Reply reply(BatchStatementResponse response) {
    if (response.error() == null) {
      return new Reply.Done(response.item());
    }
    return response.error().code() == BatchStatementErrorCodeEnum.CONDITIONAL_CHECK_FAILED
        ? new Reply.Refused()
        : new Reply.Open();
  }

  /** A request that was turned down as a whole, such as where statements are not allowed. */
  private static boolean isRefused(SdkException failed) {
    return failed instanceof AwsServiceException answer
        && answer.statusCode() >= CLIENT_ERROR
        && answer.statusCode() < SERVER_ERROR
        && !answer.isThrottlingException();
  }
}
