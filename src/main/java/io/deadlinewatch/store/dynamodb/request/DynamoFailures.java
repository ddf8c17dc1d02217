package io.deadlinewatch.store.dynamodb.request;

import io.deadlinewatch.aws.AwsErrors;
import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.store.StoreException;
import java.util.List;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;

/**
 * Failures in an operator's terms: what was asked of which table, and why it was not done. The
 * library's own words are left out where they may quote a request with its credentials.
 */
public final class DynamoFailures {
  private static final String VALIDATION = "ValidationException";

  private final String table;

  DynamoFailures(String table) {
    this.table = table;
  }

  /** What to throw for a request that failed. */
  public StoreException of(String asked, SdkException failed) {
    return new StoreException("cannot " + asked + ": " + reason(failed), failed);
  }

  /** What to throw for a transaction that was cancelled for other reasons than its conditions. */
  public StoreException of(String asked, SdkException cancelled, List<CancellationReason> reasons) {
    var codes =
        reasons.stream()
            .map(CancellationReason::code)
            .filter(code -> !"None".equals(code))
            .toList();
    return new StoreException(
        "cannot " + asked + ": table '" + table + "' cancelled the transaction " + codes,
        cancelled);
  }

  /** Whether the table refused what a request would do, such as counting up a text. */
  public static boolean isRefusal(StoreException failed) {
    return failed.getCause() instanceof AwsServiceException service
        && code(service).equals(VALIDATION);
  }

  private String reason(SdkException failed) {
    return switch (failed) {
      case AwsServiceException service -> reason(service);
      case PlainFailure plain -> String.valueOf(plain.getMessage());
      case ApiCallTimeoutException _, ApiCallAttemptTimeoutException _ ->
          "table '" + table + "' gave no answer in time";
      default ->
          AwsErrors.hasNoCredentials(failed)
              ? "no AWS credentials were found for table '" + table + "'"
              : "table '" + table + "' gave no answer (" + AwsErrors.root(failed) + ")";
    };
  }

  private String reason(AwsServiceException failed) {
    var code = code(failed);
    if (code.equals("ResourceNotFoundException")) {
      return "table '" + table + "' is not there (DEADLINES_TABLE)";
    }
    if (failed.isThrottlingException() || code.equals("RequestLimitExceeded")) {
      return "table '" + table + "' is throttled (" + code + ")";
    }
    if (AwsErrors.isDenied(failed)) {
      return "access to table '" + table + "' is denied (" + code + ")";
    }
    if (code.equals(VALIDATION)) {
      return "table '" + table + "' refused it (" + failed.awsErrorDetails().errorMessage() + ")";
    }
    return "table '" + table + "' failed (" + code + ", HTTP " + failed.statusCode() + ")";
  }

  private static String code(AwsServiceException failed) {
    return AwsErrors.code(failed).orElse("unknown");
  }
}
