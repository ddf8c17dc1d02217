package io.deadlinewatch.aws;

import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What is known of a failure, by its kind and never by AWS's own words. */
public final class AwsErrors {
  private static final int FORBIDDEN = 403;
  private static final Set<String> DENIED =
      Set.of(
          "AccessDeniedException",
          "UnrecognizedClientException",
          "InvalidSignatureException",
          "ExpiredTokenException",
          "MissingAuthenticationTokenException");

  private AwsErrors() {}

  /** Whether AWS refuses the asker, whatever is asked. */
  public static boolean isDenied(SdkException failed) {
    return failed instanceof AwsServiceException answer
        && (answer.statusCode() == FORBIDDEN || code(answer).filter(DENIED::contains).isPresent());
  }

  /** AWS's code for it; none where the answer holds none. */
  public static Optional<String> code(AwsServiceException answer) {
    return Optional.ofNullable(answer.awsErrorDetails()).map(details -> details.errorCode());
  }

  /** Whether nothing was asked, since nobody said who asks. */
  public static boolean hasNoCredentials(SdkException failed) {
    return String.valueOf(failed.getMessage()).startsWith("Unable to load credentials");
  }

  /** The class of what began it: a class says enough, a library's message may say too much. */
  public static String root(Throwable failed) {
    var root = failed;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getSimpleName();
  }
}
