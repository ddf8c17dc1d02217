package io.deadlinewatch.support.aws;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.DeleteMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/**
 * The three topics, fresh ones, and queues that hear them: whoever wants to know what subscribers
 * were told reads a queue, since no emulator keeps what it would have sent by e-mail or SMS.
 */
public final class TestTopics implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** One delivered message: its text, and each attribute's value as SNS was given it. */
  public record Message(String body, Map<String, String> attributes) {}

  private final SnsClient sns;
  private final SqsClient sqs;
  private final String name = "deadlines-" + UUID.randomUUID();
  private final String feedArn;
  private final String emailArn;
  private final String smsArn;
  private final List<String> queues = new ArrayList<>();

  private TestTopics(LocalAws aws) {
    this.sns = aws.sns();
    this.sqs = aws.sqs();
    this.feedArn = topic("feed");
    this.emailArn = topic("email");
    this.smsArn = topic("sms");
  }

  /** Creates three that no other test knows. */
  public static TestTopics create(LocalAws aws) {
    return new TestTopics(aws);
  }

  /** For {@code FEED_TOPIC_ARN}. */
  public String feedArn() {
    return feedArn;
  }

  /** For {@code EMAIL_TOPIC_ARN}. */
  public String emailArn() {
    return emailArn;
  }

  /** For {@code SMS_TOPIC_ARN}. */
  public String smsArn() {
    return smsArn;
  }

  /** A new queue that gets all that the topic is told; returns its URL. */
  public String queue(String topicArn) {
    return subscribed(topicArn, Map.of());
  }

  /** A new queue that gets what the filter policy, a JSON text, lets pass; returns its URL. */
  public String queue(String topicArn, String filterPolicy) {
    return subscribed(topicArn, Map.of("FilterPolicy", filterPolicy));
  }

  /** Takes all from the queue, until nothing has come for a second: what proves a silence. */
  public List<Message> drain(String queueUrl) {
    List<Message> all = new ArrayList<>();
    List<Message> some;
    do {
      some = receive(queueUrl, 1);
      all.addAll(some);
    } while (!some.isEmpty());
    return all;
  }

  /**
   * Waits until so many messages have come, 20 seconds at most, and takes them and what lies behind
   * them: too few or too many show in the result, without a wait where all is well.
   */
  public List<Message> drain(String queueUrl, int expected) {
    List<Message> all = new ArrayList<>();
    long end = System.nanoTime() + LIMIT.toNanos();
    while (all.size() < expected && System.nanoTime() < end) {
      all.addAll(receive(queueUrl, 1));
    }
    List<Message> more;
    do {
      more = receive(queueUrl, 0);
      all.addAll(more);
    } while (!more.isEmpty());
    return all;
  }

  /** Deletes the topics and the queues. */
  @Override
  public void close() {
    queues.forEach(queue -> sqs.deleteQueue(request -> request.queueUrl(queue)));
    for (String arn : List.of(feedArn, emailArn, smsArn)) {
      sns.deleteTopic(request -> request.topicArn(arn));
    }
  }

  private String topic(String medium) {
    return sns.createTopic(request -> request.name(name + "-" + medium)).topicArn();
  }

  private String subscribed(String topicArn, Map<String, String> filter) {
    String url =
        sqs.createQueue(request -> request.queueName(name + "-" + queues.size())).queueUrl();
    queues.add(url);
    String queueArn =
        requireNonNull(
            sqs.getQueueAttributes(
                    request -> request.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
                .attributes()
                .get(QueueAttributeName.QUEUE_ARN));
    sqs.setQueueAttributes(request ->
        request
            .queueUrl(url)
            .attributes(Map.of(QueueAttributeName.POLICY, letIn(topicArn, queueArn))));
    Map<String, String> attributes = new HashMap<>(filter);
    attributes.put("RawMessageDelivery", "true");
    sns.subscribe(request ->
        request
            .topicArn(topicArn)
            .protocol("sqs")
            .endpoint(queueArn)
            .returnSubscriptionArn(true)
            .attributes(attributes));
    return url;
  }

  /** Where permissions are enforced, a topic may not write to a queue that does not let it. */
  private static String letIn(String topicArn, String queueArn) {
    return """
    {"Version": "2012-10-17", "Statement": [{
      "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
      "Action": "sqs:SendMessage", "Resource": "%s",
      "Condition": {"ArnEquals": {"aws:SourceArn": "%s"}}}]}
    """
        .formatted(queueArn, topicArn);
  }

  private List<Message> receive(String queueUrl, int waitSeconds) {
    var received =
        sqs.receiveMessage(request ->
                request
                    .queueUrl(queueUrl)
                    .maxNumberOfMessages(10)
                    .waitTimeSeconds(waitSeconds)
                    .messageAttributeNames("All"))
            .messages();
    if (received.isEmpty()) {
      return List.of();
    }
    sqs.deleteMessageBatch(request ->
        request
            .queueUrl(queueUrl)
            .entries(
                received.stream()
                    .map(message ->
                        DeleteMessageBatchRequestEntry.builder()
                            .id(message.messageId())
                            .receiptHandle(message.receiptHandle())
                            .build())
                    .toList()));
    return received.stream().map(TestTopics::message).toList();
  }

  private static Message message(software.amazon.awssdk.services.sqs.model.Message received) {
    Map<String, String> attributes = new HashMap<>();
    received
        .messageAttributes()
        .forEach((name, attribute) -> attributes.put(name, attribute.stringValue()));
    return new Message(received.body(), Map.copyOf(attributes));
  }
}
