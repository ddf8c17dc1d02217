package io.deadlinewatch.local.table;

import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What DynamoDB says of a request that makes no sense, or that this table does not know. */
final class Refusal {
  private static final String CODE = "ValidationException";
  private static final int BAD_REQUEST = 400;

  private Refusal() {}

  static DynamoDbException of(String what) {
    var details = AwsErrorDetails.builder().errorCode(CODE).errorMessage(what).build();
    return (DynamoDbException)
        DynamoDbException.builder()
            .message(what)
            .statusCode(BAD_REQUEST)
            .awsErrorDetails(details)
            .build();
  }
}
