package io.deadlinewatch.subscription.sns;

import io.deadlinewatch.subscription.SubscriptionException.Kind;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.FilterPolicyLimitExceededException;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.SubscriptionLimitExceededException;

/**
 * Why SNS did not do something. SNS's own words may hold an address, so that none are kept.
 *
 * @param kind who can do something about it
 * @param words in an operator's terms
 */
record SnsReason(Kind kind, String words) {
  private static final int FORBIDDEN = 403;

  /** A quota that is used up comes as 403 too, so it is looked for before a right that lacks. */
  static SnsReason of(SdkException failed) {
    return switch (failed) {
      case NotFoundException _ -> refused("the topic, or the subscription, is not there");
      case FilterPolicyLimitExceededException _ ->
          refused(
              "the quota of filter policies is used up (200 a topic, 10,000 an account); ask AWS"
                  + " for more under Service Quotas, SNS");
      case SubscriptionLimitExceededException _ -> refused("the quota of subscriptions is used up");
      case InvalidParameterException _ ->
          refused(
              "SNS refuses a value: a token that has expired (after two days) or was used, or an"
                  + " address that it does not take");
      case AuthorizationErrorException _ -> denied();
      case SnsException answer when answer.statusCode() == FORBIDDEN -> denied();
      case SnsException answer when answer.isThrottlingException() -> failed("SNS throttles us");
      case SnsException answer -> failed("SNS failed (HTTP " + answer.statusCode() + ")");
      default ->
          failed(
              String.valueOf(failed.getMessage()).startsWith("Unable to load credentials")
                  ? "no AWS credentials were found"
                  : "SNS gave no answer");
    };
  }

  private static SnsReason refused(String words) {
    return new SnsReason(Kind.REFUSED, words);
  }

  private static SnsReason denied() {
    return new SnsReason(Kind.DENIED, "access is denied");
  }

  private static SnsReason failed(String words) {
    return new SnsReason(Kind.FAILED, words);
  }
}
