package io.deadlinewatch.subscription.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.subscription.SubscriptionException.Kind;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.FilterPolicyLimitExceededException;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.SubscriptionLimitExceededException;

/** What SNS's refusals come to, each told apart once. */
class SnsReasonTest {
  @Test
  void aQuotaIsNotTakenForARightThatLacks() {
    var policies = FilterPolicyLimitExceededException.builder().statusCode(403).build();
    assertEquals(Kind.REFUSED, SnsReason.of(policies).kind());
    assertTrue(SnsReason.of(policies).words().startsWith("the quota of filter policies"));
    var subscriptions = SubscriptionLimitExceededException.builder().statusCode(403).build();
    assertEquals(
        new SnsReason(Kind.REFUSED, "the quota of subscriptions is used up"),
        SnsReason.of(subscriptions));
  }

  @Test
  void whatTheTopicRefusesIsToldInItsOwnWords() {
    assertEquals(
        Kind.REFUSED, SnsReason.of(NotFoundException.builder().statusCode(404).build()).kind());
    assertEquals(
        Kind.REFUSED,
        SnsReason.of(InvalidParameterException.builder().statusCode(400).build()).kind());
  }

  @Test
  void aRightThatLacksIsKnownByItsNameAndByItsNumber() {
    var denied = new SnsReason(Kind.DENIED, "access is denied");
    assertEquals(
        denied, SnsReason.of(AuthorizationErrorException.builder().statusCode(400).build()));
    assertEquals(denied, SnsReason.of(SnsException.builder().statusCode(403).build()));
  }

  @Test
  void allElseIsAFailure() {
    assertEquals(
        new SnsReason(Kind.FAILED, "SNS throttles us"),
        SnsReason.of(SnsException.builder().statusCode(429).build()));
    assertEquals(
        new SnsReason(Kind.FAILED, "SNS failed (HTTP 503)"),
        SnsReason.of(SnsException.builder().statusCode(503).build()));
    assertEquals(
        new SnsReason(Kind.FAILED, "SNS gave no answer"),
        SnsReason.of(SdkClientException.create("connect timed out")));
  }
}
