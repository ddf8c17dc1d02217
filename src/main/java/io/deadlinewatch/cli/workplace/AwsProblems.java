package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.subscription.SubscriptionException;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What AWS says, in the user's terms, with the remedy; never a library's own text. */
public final class AwsProblems {
  private static final int FORBIDDEN = 403;
  private static final Set<String> EXPIRED =
      Set.of("ExpiredTokenException", "ExpiredToken", "TokenRefreshRequired");
  private static final Set<String> UNKNOWN_CALLER =
      Set.of(
          "UnrecognizedClientException",
          "InvalidClientTokenId",
          "InvalidSignatureException",
          "SignatureDoesNotMatch",
          "MissingAuthenticationTokenException");

  private AwsProblems() {}

  /**
   * A request that failed.
   *
   * @param asked what was asked, such as {@code read the subscribers}
   */
  public static FailedException failed(String asked, SdkException failed) {
    return new FailedException("cannot " + asked + ": " + problem(failed), failed);
  }

  /** The same for subscriptions, of which SNS's own refusals are told better by who knows SNS. */
  public static FailedException failed(SubscriptionException failed) {
    return !failed.isRefused() && failed.getCause() instanceof SdkException cause
        ? failed(failed.asked(), cause)
        : new FailedException(String.valueOf(failed.getMessage()), failed);
  }

  /** The remedy for a failure of the table, to be put behind the store's own words. */
  static String remedy(StoreException failed) {
    return failed.getCause() instanceof SdkException cause ? "; " + remedyFor(cause) : "";
  }

  private static String problem(SdkException failed) {
    if (!(failed instanceof AwsServiceException service)) {
      return local(failed);
    }
    var code = code(service);
    boolean denied = EXPIRED.contains(code) || UNKNOWN_CALLER.contains(code) || isDenied(service);
    var what = denied ? "AWS denies it" : "AWS refuses it";
    return (service.isThrottlingException() ? "AWS throttles it" : what)
        + " ("
        + code
        + "); "
        + remedyFor(failed);
  }

  private static String local(SdkException failed) {
    if (hasNoCredentials(failed)) {
      return "no AWS credentials were found: " + remedyFor(failed);
    }
    if (hasNoRegion(failed)) {
      return "no AWS region is set: " + remedyFor(failed);
    }
    return "AWS gave no answer (" + root(failed) + "); " + remedyFor(failed);
  }

  private static String remedyFor(SdkException failed) {
    var profile =
        hasNoCredentials(failed) || hasNoRegion(failed)
            ? AwsProfiles.problem()
            : Optional.<String>empty();
    if (profile.isPresent()) {
      return profile.get();
    }
    if (hasNoCredentials(failed)) {
      return "set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or run aws sso"
          + " login";
    }
    if (hasNoRegion(failed)) {
      return "set AWS_REGION, such as us-east-1";
    }
    if (!(failed instanceof AwsServiceException service)) {
      return "check the network, AWS_REGION and AWS_ENDPOINT_URL";
    }
    var code = code(service);
    if (EXPIRED.contains(code)) {
      return "the credentials have expired: log in again (aws sso login)";
    }
    if (UNKNOWN_CALLER.contains(code)) {
      return "AWS does not know these credentials: check AWS_PROFILE and the clock";
    }
    if (isDenied(service)) {
      return "ask for the right, or take another profile (AWS_PROFILE)";
    }
    if (service.isThrottlingException()) {
      return "too many requests at once: try again in a minute";
    }
    return code.contains("NotFound")
        ? "check --table, --stack and AWS_REGION"
        : "try again; --debug shows AWS's own words";
  }

  private static boolean isDenied(AwsServiceException service) {
    return service.statusCode() == FORBIDDEN || code(service).contains("AccessDenied");
  }

  private static boolean hasNoCredentials(SdkException failed) {
    return String.valueOf(failed.getMessage()).startsWith("Unable to load credentials");
  }

  private static boolean hasNoRegion(SdkException failed) {
    return String.valueOf(failed.getMessage()).startsWith("Unable to load region");
  }

  private static String code(AwsServiceException failed) {
    var details = failed.awsErrorDetails();
    return details == null || details.errorCode() == null
        ? "HTTP " + failed.statusCode()
        : details.errorCode();
  }

  private static String root(Throwable failed) {
    var root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName();
  }
}
