package io.deadlinewatch.delivery.sns;

import static io.deadlinewatch.support.AlertSamples.message;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.support.sns.FakeSns;
import io.deadlinewatch.support.sns.FakeTime;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;
import software.amazon.awssdk.services.sns.model.SnsException;
import software.amazon.awssdk.services.sns.model.ThrottledException;

/** What the publisher makes of everything that SNS can do to it. */
class SnsFailureTest {
  private static final Topics TOPICS = new Topics("arn:feed", "arn:email", "arn:sms");

  private final FakeSns sns = new FakeSns();
  private final FakeTime time = new FakeTime();
  private final SnsPublisher publisher = new SnsPublisher(sns, TOPICS, new Pacer(time, time), time);

  @Test
  void ofABatchOnlyWhatFailedIsRefused() {
    sns.answer(request ->
        PublishBatchResponse.builder()
            .successful(
                request.publishBatchRequestEntries().stream()
                    .filter(entry -> !entry.id().equals("1"))
                    .map(FakeSns::accepted)
                    .toList())
            .failed(FakeSns.failed("1", "InvalidParameter", "too odd"))
            .build());
    assertEquals(
        List.of("m0", "SNS refused it (InvalidParameter): too odd", "m2"), publish(Medium.FEED, 3));
  }

  /** moto drops an entry with a long subject from both lists; so might others. */
  @Test
  void whatSnsDoesNotMentionIsRefused() {
    sns.answer(_ -> PublishBatchResponse.builder().build());
    assertEquals(
        Collections.nCopies(2, "SNS did not say what came of it"), publish(Medium.EMAIL, 2));
  }

  @Test
  void whatIsBothSentAndFailedIsSentAgain() {
    sns.answer(request ->
        FakeSns.accepted(request).toBuilder()
            .failed(FakeSns.failed("0", "InternalError", "half done"))
            .build());
    assertEquals(List.of("SNS refused it (InternalError): half done"), publish(Medium.SMS, 1));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(answer(429, "Throttled"), "SNS throttles us (Throttled)"),
        Arguments.of(
            ThrottledException.builder().statusCode(400).build(), "SNS throttles us (no code)"),
        Arguments.of(
            answer(500, "InternalError"),
            "SNS failed (500 InternalError); it may have been accepted all the same"),
        Arguments.of(answer(400, "KMSDisabled"), "SNS refused it (KMSDisabled): told so"),
        Arguments.of(
            NotFoundException.builder().message("Topic does not exist").build(),
            "the feed topic is gone: FEED_TOPIC_ARN names none that exists"),
        Arguments.of(
            AuthorizationErrorException.builder().message("not authorized").build(),
            "no permission: the role needs sns:Publish on the topic in FEED_TOPIC_ARN, and a place"
                + " in that topic's policy (parameter TestAlertPublishers)"),
        Arguments.of(
            ApiCallTimeoutException.create(5_000),
            "SNS did not answer in time; it may have been accepted all the same"),
        Arguments.of(
            ApiCallAttemptTimeoutException.create(4_500),
            "SNS did not answer in time; it may have been accepted all the same"),
        Arguments.of(
            SdkClientException.create("no way", new UnknownHostException("sns.example")),
            "SNS was not reached, or broke off (UnknownHostException);"
                + " it may have been accepted all the same"),
        Arguments.of(
            new IllegalStateException("anything"),
            "not published, by a bug here: IllegalStateException"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailedBatchIsRefusedWithAReason(RuntimeException failure, String why) {
    sns.answer(_ -> {
      throw failure;
    });
    assertEquals(Collections.nCopies(12, why), publish(Medium.FEED, 12));
    assertEquals(List.of(10, 2), sns.batchSizes(), "the batch after it was not tried");
  }

  @Test
  void oneMediumDoesNotStopTheOthers() {
    sns.answer(request -> {
      if (request.topicArn().equals("arn:sms")) {
        throw NotFoundException.builder().build();
      }
      return FakeSns.accepted(request);
    });
    List<Message> all = new ArrayList<>();
    List.of(Medium.FEED, Medium.SMS, Medium.EMAIL).forEach(medium -> all.add(message(medium, "x")));
    assertEquals(
        List.of("m0", "the sms topic is gone: SMS_TOPIC_ARN names none that exists", "m0"),
        words(publish(all)));
  }

  @Test
  void noReasonHoldsAnAddressOrANumber() {
    sns.answer(request ->
        PublishBatchResponse.builder()
            .failed(
                FakeSns.failed(
                    "0", "Bad", "for ops.team@example.org\n and +12025550123 " + "x".repeat(999)))
            .build());
    var why = publish(Medium.FEED, 1).getFirst();
    assertTrue(why.startsWith("SNS refused it (Bad): for (an address)  and (a number)"), why);
    assertFalse(why.contains("\n"));
    assertTrue(why.length() < 250, why);
  }

  private List<Receipt> publish(List<Message> messages) {
    return publisher.publish(messages, time.patience());
  }

  private List<String> publish(Medium medium, int messages) {
    return words(publish(Collections.nCopies(messages, message(medium, "{}"))));
  }

  private static List<String> words(List<Receipt> receipts) {
    return receipts.stream()
        .map(receipt ->
            switch (receipt) {
              case Receipt.Accepted(_, var id) -> id;
              case Receipt.Refused(_, var why) -> why;
              case Receipt.PutOff(_, var until) -> "put off until " + until;
            })
        .toList();
  }

  private static RuntimeException answer(int status, String code) {
    return SnsException.builder()
        .statusCode(status)
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).errorMessage("told so").build())
        .build();
  }
}
