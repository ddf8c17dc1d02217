package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.StoreException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What AWS says, in the user's terms. */
class AwsProblemsTest {
  private static final String SECRET = "their own words";

  @Test
  void eachProblemHasItsRemedy() {
    Map.of(
            service("AccessDeniedException", 400), "denies it (AccessDeniedException); ask for",
            service("ExpiredTokenException", 400), "log in again",
            service("UnrecognizedClientException", 400), "check AWS_PROFILE",
            service("ThrottlingException", 400), "throttles it (ThrottlingException); too many",
            service("ResourceNotFoundException", 400), "check --table, --stack and AWS_REGION",
            service("InternalServerError", 500), "--debug shows AWS's own words",
            client("Unable to load credentials from any"), "set AWS_PROFILE",
            client("Unable to load region from any"), "set AWS_REGION",
            client("connect timed out"), "check the network, AWS_REGION and AWS_ENDPOINT_URL")
        .forEach((failed, words) -> {
          var message = AwsProblems.failed("list it", failed).getMessage();
          assertTrue(message.startsWith("cannot list it: "), message);
          assertTrue(message.contains(words), message);
          assertFalse(message.contains(SECRET), message);
          var remedy = AwsProblems.remedy(new StoreException("x", failed));
          assertTrue(remedy.startsWith("; "), remedy);
          assertTrue(message.endsWith(remedy.substring(2)), message);
        });
  }

  private static SdkException service(String code, int status) {
    return DynamoDbException.builder()
        .message(SECRET)
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(SECRET).build())
        .build();
  }

  private static SdkException client(String message) {
    return SdkClientException.create(message + " " + SECRET);
  }
}
