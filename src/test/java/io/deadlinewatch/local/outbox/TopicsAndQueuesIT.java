package io.deadlinewatch.local.outbox;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.relay.FeedMessage;
import io.deadlinewatch.relay.FeedQueue;
import io.deadlinewatch.relay.aws.SqsDeadLetterBox;
import io.deadlinewatch.relay.aws.SqsFeedQueue;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import io.deadlinewatch.subscription.FilterPolicy;
import io.deadlinewatch.subscription.Wishes;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TestTopics;
import io.deadlinewatch.support.sns.FakeTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/** The emulator's topics and queues, which the outbox of a home stands for. */
class TopicsAndQueuesIT implements HandOnContract {
  private final LocalAws aws = LocalAws.get();
  private final FakeTime time = new FakeTime();
  private final TestTopics topics = TestTopics.create(aws);
  private final String feed = topics.queue(topics.feedArn());
  private final String dead =
      aws.sqs().createQueue(create -> create.queueName("dead-" + UUID.randomUUID())).queueUrl();

  @AfterEach
  void close() {
    topics.close();
    aws.sqs().deleteQueue(delete -> delete.queueUrl(dead));
  }

  @Override
  public AlertPublisher publisher() {
    return new SnsPublisher(
        aws.publishing(),
        new Topics(topics.feedArn(), topics.emailArn(), topics.smsArn()),
        new Pacer(time, time),
        time);
  }

  @Override
  public FeedQueue queue() {
    return new SqsFeedQueue(aws.sqs(), feed, dead);
  }

  @Override
  public DeadLetterBox letters() {
    return new SqsDeadLetterBox(aws.sqs(), dead, feed);
  }

  @Override
  public List<FeedMessage> receive(int expected) {
    List<FeedMessage> received = new ArrayList<>();
    int asked = 0;
    do {
      aws.sqs()
          .receiveMessage(receive ->
              receive
                  .queueUrl(feed)
                  .maxNumberOfMessages(10)
                  .visibilityTimeout(300)
                  .waitTimeSeconds(expected == 0 ? 0 : 3)
                  .messageSystemAttributeNames(MessageSystemAttributeName.ALL))
          .messages()
          .forEach(message -> received.add(message(message)));
      asked++;
    } while (received.size() < expected && asked < 5);
    return received;
  }

  @Override
  public void delete(FeedMessage message) {
    aws.sqs().deleteMessage(delete -> delete.queueUrl(feed).receiptHandle(message.receipt()));
  }

  /** What others keep needs nobody of ours. */
  @Override
  public void die() {}

  @Override
  public Map<String, List<String>> heard(Map<String, Wishes> readers, Alert... alerts) {
    Map<String, String> queues = new LinkedHashMap<>();
    readers.forEach((name, wishes) ->
        queues.put(name, topics.queue(topics.feedArn(), FilterPolicy.of(wishes))));
    publisher().publish(AlertSamples.messages(Medium.FEED, alerts), time.patience());
    receive(alerts.length);
    var last = List.copyOf(queues.keySet()).getLast();
    Map<String, List<String>> heard = new LinkedHashMap<>();
    // While the last one is silent for a second, the others get all that they will.
    heard.put(last, kinds(topics.drain(String.valueOf(queues.remove(last)))));
    queues.forEach((name, url) -> heard.put(name, kinds(topics.drain(url, 0))));
    return heard;
  }

  private static List<String> kinds(List<TestTopics.Message> messages) {
    return messages.stream()
        .map(message -> message.attributes().getOrDefault("kind", ""))
        .sorted()
        .toList();
  }

  private static FeedMessage message(Message message) {
    var attributes = message.attributes();
    return new FeedMessage(
        message.messageId(),
        message.receiptHandle(),
        message.body(),
        Integer.parseInt(attributes.get(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT)),
        Instant.ofEpochMilli(
            Long.parseLong(attributes.get(MessageSystemAttributeName.SENT_TIMESTAMP))));
  }
}
