package io.deadlinewatch.delivery.sns;

import static io.deadlinewatch.support.AlertSamples.digest;
import static io.deadlinewatch.support.AlertSamples.message;
import static io.deadlinewatch.support.AlertSamples.messages;
import static io.deadlinewatch.support.AlertSamples.reached;
import static io.deadlinewatch.support.AlertSamples.reminder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.support.sns.FakeSns;
import io.deadlinewatch.support.sns.FakeTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.model.PublishBatchRequest;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;

class SnsPublisherTest {
  private static final Topics TOPICS = new Topics("arn:feed", "arn:email", "arn:sms");

  private final FakeSns sns = new FakeSns();
  private final FakeTime time = new FakeTime();
  private final SnsPublisher publisher = new SnsPublisher(sns, TOPICS, new Pacer(time, time), time);

  @Test
  void eachMediumHasItsTopic() {
    var all = new ArrayList<Message>();
    for (var medium : List.of(Medium.FEED, Medium.SMS, Medium.EMAIL)) {
      all.addAll(messages(medium, reminder("us-cn-truce", "truce")));
    }
    publish(all);
    assertEquals(
        List.of("arn:feed", "arn:sms", "arn:email"),
        sns.requests().stream().map(PublishBatchRequest::topicArn).toList());
  }

  @Test
  void everyMessageHasOneReceiptWithTheIdOfSns() {
    var sent = Collections.nCopies(12, message(Medium.FEED, "{}"));
    var receipts = publish(sent);
    assertEquals(sent, receipts.stream().map(Receipt::message).toList());
    assertEquals("m3", assertInstanceOf(Receipt.Accepted.class, receipts.get(3)).messageId());
  }

  @Test
  void nothingToSayAsksNothing() {
    assertEquals(List.of(), publish(List.of()));
    assertEquals(List.of(), sns.requests());
  }

  @Test
  void aBatchHoldsTenWithIdsOfTheirOwn() {
    publish(Collections.nCopies(25, message(Medium.FEED, "{}")));
    assertEquals(List.of(10, 10, 5), sns.batchSizes());
    var ids =
        sns.requests().getFirst().publishBatchRequestEntries().stream()
            .map(PublishBatchRequestEntry::id)
            .toList();
    assertEquals(10, new HashSet<>(ids).size());
  }

  @Test
  void aBatchHoldsNoMoreBytesThanSnsTakes() {
    publish(Collections.nCopies(3, message(Medium.FEED, "x".repeat(100 * 1024))));
    assertEquals(List.of(2, 1), sns.batchSizes());
  }

  @Test
  void oneValueIsAStringAndSeveralAreAnArray() {
    publish(messages(Medium.EMAIL, reminder("b", "truce"), reached("a", "truce")));
    var attributes = entry().messageAttributes();
    assertEquals("String", attributes.get("track").dataType());
    assertEquals("truce", attributes.get("track").stringValue());
    assertEquals("high", attributes.get("urgency").stringValue());
    assertEquals("String.Array", attributes.get("deadline").dataType());
    assertEquals("[\"a\",\"b\"]", attributes.get("deadline").stringValue());
  }

  @Test
  void onlyAnEmailHasASubject() {
    publish(messages(Medium.EMAIL, digest()));
    assertTrue(entry().subject().startsWith("Digest Mon Nov 3"), entry().subject());
    publish(messages(Medium.FEED, digest()));
    assertEquals(null, sns.requests().getLast().publishBatchRequestEntries().getFirst().subject());
  }

  @Test
  void emailIsPaced() {
    publish(Collections.nCopies(40, message(Medium.EMAIL, "words")));
    assertEquals(List.of(8, 8, 8, 8, 8), sns.batchSizes());
    assertEquals(Duration.ofMillis(4 * 1_050), time.slept());
  }

  @Test
  void programsNeverWait() {
    publish(Collections.nCopies(400, message(Medium.FEED, "{}")));
    assertEquals(Duration.ZERO, time.slept());
  }

  @Test
  void stopsBeforeTheSweepIsKilled() {
    var receipts = publish(Collections.nCopies(400, message(Medium.EMAIL, "words")));
    assertTrue(time.slept().compareTo(FakeTime.PATIENCE.plusSeconds(2)) < 0);
    assertInstanceOf(Receipt.PutOff.class, receipts.getLast());
    assertEquals(400, receipts.size());
  }

  @Test
  void aSlowMediumLeavesTheOthersTheirFirstBatch() {
    sns.answer(request -> {
      time.pass(Duration.ofSeconds(request.topicArn().equals("arn:feed") ? 4 : 0));
      return FakeSns.accepted(request);
    });
    var all = new ArrayList<>(Collections.nCopies(50, message(Medium.FEED, "{}")));
    all.addAll(Collections.nCopies(20, message(Medium.EMAIL, "words")));
    var receipts = publish(all);
    assertEquals(List.of(10, 10, 10, 8), sns.batchSizes(), "the first of each is always tried");
    assertEquals(70, receipts.size());
    assertEquals(
        Collections.nCopies(20, "no time was left for it in this sweep"),
        receipts.stream()
            .filter(Receipt.Refused.class::isInstance)
            .map(receipt -> ((Receipt.Refused) receipt).why())
            .toList());
    assertEquals(12, receipts.stream().filter(Receipt.PutOff.class::isInstance).count());
  }

  private List<Receipt> publish(List<Message> messages) {
    return publisher.publish(messages, time.patience());
  }

  private PublishBatchRequestEntry entry() {
    return sns.requests().getFirst().publishBatchRequestEntries().getFirst();
  }
}
