package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.aws.AwsErrors;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.subscription.SubscriptionException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What AWS says, in the user's terms, with the remedy; never a library's own text. */
public final class AwsProblems {
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
    var problem = AwsProblem.of(failed);
    return switch (problem) {
      case NO_CREDENTIALS, ONLY_BY_AWS_TOOL, SESSION_OVER, NO_REGION ->
          problem.what() + ": " + remedyFor(failed);
      default -> problem.what() + " (" + detail(failed) + "); " + remedyFor(failed);
    };
  }

  /** Where the profile is not there at all, that says more than what was not found in it. */
  private static String remedyFor(SdkException failed) {
    var problem = AwsProblem.of(failed);
    return switch (problem) {
      case NO_CREDENTIALS, NO_REGION -> AwsProfiles.problem().orElse(problem.remedy());
      default -> problem.remedy();
    };
  }

  private static String detail(SdkException failed) {
    return failed instanceof AwsServiceException answer ? code(answer) : AwsErrors.root(failed);
  }

  static String code(AwsServiceException answer) {
    return AwsErrors.code(answer).orElse("HTTP " + answer.statusCode());
  }
}
