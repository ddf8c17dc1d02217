package io.deadlinewatch.relay.aws;

import io.deadlinewatch.relay.FeedMessage;
import io.deadlinewatch.relay.FeedQueue;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/** The two queues in SQS. */
public final class SqsFeedQueue implements FeedQueue {
  /** The attribute of a dead letter that says why it is one. */
  public static final String WHY = "why";

  private static final Duration ALMOST_A_SECOND = Duration.ofMillis(999);

  private final SqsClient client;
  private final String queueUrl;
  private final String deadLetterUrl;

  /**
   * @param client the caller's; it may retry, since a message twice is one delivery
   */
  public SqsFeedQueue(SqsClient client, String queueUrl, String deadLetterUrl) {
    this.client = client;
    this.queueUrl = queueUrl;
    this.deadLetterUrl = deadLetterUrl;
  }

  @Override
  public void send(String body) {
    ask(
        "put a message into the queue",
        () -> client.sendMessage(send -> send.queueUrl(queueUrl).messageBody(body)));
  }

  @Override
  public void hide(FeedMessage message, Duration duration) {
    int seconds = Math.toIntExact(Math.max(1, duration.plus(ALMOST_A_SECOND).toSeconds()));
    ask(
        "hide a message",
        () ->
            client.changeMessageVisibility(change ->
                change
                    .queueUrl(queueUrl)
                    .receiptHandle(message.receipt())
                    .visibilityTimeout(seconds)));
  }

  @Override
  public void bury(String body, String why) {
    var reason = MessageAttributeValue.builder().dataType("String").stringValue(why).build();
    ask(
        "put a message into the dead-letter queue",
        () ->
            client.sendMessage(send ->
                send.queueUrl(deadLetterUrl)
                    .messageBody(body)
                    .messageAttributes(Map.of(WHY, reason))));
  }

  private static void ask(String asked, Runnable request) {
    try {
      request.run();
    } catch (SdkException failed) {
      throw RelayFailures.of(asked, failed);
    }
  }
}
