package io.deadlinewatch.delivery.sns;

import static io.deadlinewatch.support.AlertSamples.digest;
import static io.deadlinewatch.support.AlertSamples.message;
import static io.deadlinewatch.support.AlertSamples.messages;
import static io.deadlinewatch.support.AlertSamples.reached;
import static io.deadlinewatch.support.AlertSamples.reminder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.support.AlertSchema;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TestTopics;
import io.deadlinewatch.support.sns.FakeTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What subscribers get of what is published, filters and all. */
class SnsPublisherIT {
  private static final Alert[] ALERTS = {
    reminder("us-cn-truce", "truce"), reached("port-fees", "shipping"), digest()
  };

  private final LocalAws aws = LocalAws.get();
  private final TestTopics topics = TestTopics.create(aws);
  private final FakeTime time = new FakeTime();
  private final SnsPublisher publisher =
      new SnsPublisher(
          aws.publishing(),
          new Topics(topics.feedArn(), topics.emailArn(), topics.smsArn()),
          new Pacer(time, time),
          time);

  @AfterEach
  void delete() {
    topics.close();
  }

  @Test
  void aProgramGetsTheDocumentAndItsAttributes() {
    var feed = topics.queue(topics.feedArn());
    accepted(messages(Medium.FEED, ALERTS));
    var got = topics.drain(feed, 3);
    got.forEach(each -> AlertSchema.assertKept(each.body()));
    assertEquals(
        List.of("digest", "reached", "reminder"),
        got.stream().map(each -> each.attributes().get("kind")).sorted().toList());
  }

  @Test
  void aFilterOnTracksPicksThemAndLetsDigestsPass() {
    var truce = topics.queue(topics.feedArn(), "{\"track\": [\"truce\", \"all\"]}");
    var noDigests = topics.queue(topics.feedArn(), "{\"track\": [\"truce\"]}");
    accepted(messages(Medium.FEED, ALERTS));
    assertEquals(List.of("digest", "reminder"), kinds(truce, 2));
    assertEquals(List.of("reminder"), kinds(noDigests, 1));
  }

  @Test
  void aFilterOnUrgencyOrKindPicksThem() {
    var urgent = topics.queue(topics.feedArn(), "{\"urgency\": [\"high\"]}");
    var calm = topics.queue(topics.feedArn(), "{\"kind\": [\"reminder\", \"digest\"]}");
    accepted(messages(Medium.FEED, ALERTS));
    assertEquals(List.of("reached"), kinds(urgent, 1));
    assertEquals(List.of("digest", "reminder"), kinds(calm, 2));
  }

  @Test
  void aFilterFindsOneOfSeveral() {
    var reached = topics.queue(topics.emailArn(), "{\"kind\": [\"reached\"]}");
    var second = topics.queue(topics.smsArn(), "{\"deadline\": [\"b\"]}");
    var other = topics.queue(topics.emailArn(), "{\"deadline\": [\"c\"]}");
    var urgent = topics.queue(topics.smsArn(), "{\"urgency\": [\"high\"]}");
    Alert[] together = {reached("a", "truce"), reminder("b", "truce")};
    accepted(messages(Medium.EMAIL, together));
    accepted(messages(Medium.SMS, together));
    assertEquals(
        "[\"reached\",\"reminder\"]", topics.drain(reached, 1).getFirst().attributes().get("kind"));
    assertEquals(
        "Transactional",
        topics.drain(second, 1).getFirst().attributes().get("AWS.SNS.SMS.SMSType"));
    assertEquals(1, topics.drain(urgent, 1).size());
    assertEquals(List.of(), topics.drain(other));
  }

  @Test
  void everyMessageOfManyBatchesArrives() {
    var feed = topics.queue(topics.feedArn());
    var numbered =
        IntStream.range(0, 25)
            .mapToObj(number -> message(Medium.FEED, "{\"number\":" + number + "}"))
            .toList();
    accepted(numbered);
    var got = topics.drain(feed, 25).stream().map(TestTopics.Message::body).sorted().toList();
    assertEquals(numbered.stream().map(Message::body).sorted().toList(), got);
  }

  @Test
  void largeMessagesShareABatchOnlyWhereTheyFit() {
    var email = topics.queue(topics.emailArn());
    accepted(Collections.nCopies(3, message(Medium.EMAIL, "x".repeat(100 * 1024))));
    assertEquals(3, topics.drain(email, 3).size());
    accepted(List.of(message(Medium.EMAIL, "x".repeat(262_144 - 60))));
    assertEquals(1, topics.drain(email, 1).size());
  }

  @Test
  void aTopicThatIsGoneIsNamed() {
    var gone = new Topics(topics.feedArn(), topics.emailArn() + "-gone", topics.smsArn());
    var receipts =
        new SnsPublisher(aws.publishing(), gone, new Pacer(time, time), time)
            .publish(messages(Medium.EMAIL, digest()), time.patience());
    var refused = assertInstanceOf(Receipt.Refused.class, receipts.getFirst());
    assertTrue(refused.why().contains("EMAIL_TOPIC_ARN names none that exists"), refused.why());
  }

  private void accepted(List<Message> messages) {
    var receipts = publisher.publish(messages, time.patience());
    assertEquals(messages.size(), receipts.size());
    receipts.forEach(receipt -> assertInstanceOf(Receipt.Accepted.class, receipt));
  }

  private List<String> kinds(String queue, int expected) {
    return topics.drain(queue, expected).stream()
        .map(message -> message.attributes().get("kind"))
        .sorted()
        .toList();
  }
}
