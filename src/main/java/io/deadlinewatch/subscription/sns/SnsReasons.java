package io.deadlinewatch.subscription.sns;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.FilterPolicyLimitExceededException;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.SubscriptionLimitExceededException;

/** Why SNS did not do something. SNS's own words may hold an address, so that none are kept. */
final class SnsReasons {
  private static final int FORBIDDEN = 403;

  private SnsReasons() {}

  /** Whether SNS refuses the asker, whatever is asked. */
  static boolean isDenied(SdkException failed) {
    return failed instanceof SnsException answer
        && (answer instanceof AuthorizationErrorException || answer.statusCode() == FORBIDDEN);
  }

  static String of(SdkException failed) {
    return switch (failed) {
      case NotFoundException _ -> "the topic, or the subscription, is not there";
      case SnsException _ when isDenied(failed) -> "access is denied";
      case FilterPolicyLimitExceededException _ ->
          "the quota of filter policies is used up (200 a topic, 10,000 an account); ask AWS for"
              + " more under Service Quotas, SNS";
      case SubscriptionLimitExceededException _ -> "the quota of subscriptions is used up";
      case InvalidParameterException _ ->
          "SNS refuses a value: a token that has expired (after two days) or was used, or an"
              + " address that it does not take";
      case SnsException answer when answer.isThrottlingException() -> "SNS throttles us";
      case SnsException answer -> "SNS failed (HTTP " + answer.statusCode() + ")";
      default ->
          String.valueOf(failed.getMessage()).startsWith("Unable to load credentials")
              ? "no AWS credentials were found"
              : "SNS gave no answer";
    };
  }
}
