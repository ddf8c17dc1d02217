package io.deadlinewatch.cli.workplace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.StoreException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** What AWS says, in the user's terms: every error that an operator meets, with its remedy. */
class AwsProblemsTest {
  private static final String SECRET = "their own words";

  record Row(SdkException failed, AwsProblem problem, String words) {}

  static Stream<Row> rows() {
    return Stream.of(
        answer("ExpiredTokenException", 400, AwsProblem.EXPIRED, "expired: log in again"),
        answer("ExpiredToken", 403, AwsProblem.EXPIRED, "(ExpiredToken); the credentials have"),
        answer("TokenRefreshRequired", 400, AwsProblem.EXPIRED, "log in again"),
        answer("RequestExpired", 400, AwsProblem.WRONG_CLOCK, "clock is wrong: set it"),
        answer("RequestTimeTooSkewed", 403, AwsProblem.WRONG_CLOCK, "clock is wrong"),
        row(late(), AwsProblem.WRONG_CLOCK, "denies it (InvalidSignatureException); this machine"),
        answer("InvalidSignatureException", 403, AwsProblem.UNKNOWN_CALLER, "AWS_PROFILE and"),
        answer("UnrecognizedClientException", 400, AwsProblem.UNKNOWN_CALLER, "check AWS_PROFILE"),
        answer("InvalidClientTokenId", 403, AwsProblem.UNKNOWN_CALLER, "does not know these"),
        answer("AccessDeniedException", 400, AwsProblem.DENIED, "ask for the right"),
        answer("AccessDenied", 403, AwsProblem.DENIED, "or take another profile"),
        answer("AuthorizationError", 403, AwsProblem.DENIED, "(AuthorizationError); ask for"),
        answer("ThrottlingException", 400, AwsProblem.THROTTLED, "throttles it"),
        answer("ProvisionedThroughputExceededException", 400, AwsProblem.THROTTLED, "in a minute"),
        answer("Throttling", 429, AwsProblem.THROTTLED, "too many requests at once"),
        answer("ResourceNotFoundException", 400, AwsProblem.NOT_THERE, "config shows them"),
        answer("AWS.SimpleQueueService.NonExistentQueue", 400, AwsProblem.NOT_THERE, "--stack"),
        answer("InternalServerError", 500, AwsProblem.OUTAGE, "AWS fails (InternalServerError)"),
        answer("ServiceUnavailable", 503, AwsProblem.OUTAGE, "try again in a minute"),
        answer("ValidationException", 400, AwsProblem.OTHER, "check what was named; --debug shows"),
        row(client("Unable to load credentials from any"), AwsProblem.NO_CREDENTIALS, "set AWS_"),
        row(
            client("Profile file contained no credentials for profile"),
            AwsProblem.NO_CREDENTIALS,
            "no AWS credentials were found: "),
        row(
            client(
                "Unable to load credentials from any of the providers: the 'sso' service module"
                    + " must be on the class path"),
            AwsProblem.ONLY_BY_AWS_TOOL,
            "run aws sso login, then eval"),
        row(
            client("The SSO session associated with this profile has expired"),
            AwsProblem.SESSION_OVER,
            "has expired: log in again"),
        row(client("Unable to load region from any"), AwsProblem.NO_REGION, "add --region"),
        broken(new UnknownHostException(SECRET), AwsProblem.NO_HOST, "not found (UnknownHost"),
        broken(new ConnectException(SECRET), AwsProblem.NOBODY_LISTENS, "check AWS_ENDPOINT_URL"),
        broken(new SocketTimeoutException(SECRET), AwsProblem.TOO_SLOW, "in time (SocketTimeout"),
        broken(new SSLHandshakeException(SECRET), AwsProblem.UNTRUSTED, "proxy's certificate"),
        row(ApiCallTimeoutException.create(5), AwsProblem.TOO_SLOW, "try again; then check"),
        row(ApiCallAttemptTimeoutException.create(5), AwsProblem.TOO_SLOW, "try again; then"),
        row(client("something else"), AwsProblem.NO_ANSWER, "check the network, AWS_REGION and"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachProblemHasItsRemedy(Row row) {
    assertEquals(row.problem(), AwsProblem.of(row.failed()));
    var message = AwsProblems.failed("list it", row.failed()).getMessage();
    assertTrue(message.startsWith("cannot list it: "), message);
    assertTrue(message.contains(row.words()), message);
    assertFalse(message.contains(SECRET), message);
    var remedy = AwsProblems.remedy(new StoreException("x", row.failed()));
    assertTrue(remedy.startsWith("; "), remedy);
    assertTrue(message.endsWith(remedy.substring(2)), message);
  }

  @Test
  void everyProblemIsInTheTable() {
    Set<AwsProblem> met = rows().map(Row::problem).collect(Collectors.toSet());
    assertEquals(EnumSet.allOf(AwsProblem.class), met);
  }

  private static Row row(SdkException failed, AwsProblem problem, String words) {
    return new Row(failed, problem, words);
  }

  private static Row answer(String code, int status, AwsProblem problem, String words) {
    return row(service(code, status, SECRET), problem, words);
  }

  private static Row broken(Exception cause, AwsProblem problem, String words) {
    return row(SdkClientException.create(SECRET, cause), problem, words);
  }

  private static SdkException late() {
    return service(
        "InvalidSignatureException", 403, "Signature expired: 1 is now earlier than 2 " + SECRET);
  }

  private static SdkException service(String code, int status, String words) {
    return DynamoDbException.builder()
        .message(words)
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage(words).build())
        .build();
  }

  private static SdkException client(String message) {
    return SdkClientException.create(message + " " + SECRET);
  }
}
