package io.deadlinewatch.relay.aws;

import io.deadlinewatch.relay.desk.DeadLetter;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** The dead-letter queue in SQS, and the feed's queue behind it. */
public final class SqsDeadLetterBox implements DeadLetterBox {
  private static final int BATCH = 10;

  /** SQS asks some of its servers at a time, so nothing once is not nothing. */
  private static final int EMPTY_ANSWERS = 3;

  private final SqsClient client;
  private final String url;
  private final String feedUrl;

  /**
   * @param client the caller's; it may retry
   * @param feedUrl where what is tried again goes
   */
  public SqsDeadLetterBox(SqsClient client, String url, String feedUrl) {
    this.client = client;
    this.url = url;
    this.feedUrl = feedUrl;
  }

  @Override
  public List<DeadLetter> take(int most, Duration hidden) {
    Map<String, DeadLetter> taken = new LinkedHashMap<>();
    int empty = 0;
    while (taken.size() < most && empty < EMPTY_ANSWERS) {
      var messages = receive(Math.min(BATCH, most - taken.size()), hidden);
      empty = messages.isEmpty() ? empty + 1 : 0;
      messages.forEach(message -> taken.put(message.messageId(), letter(message)));
    }
    return new ArrayList<>(taken.values());
  }

  @Override
  public int depth() {
    var name = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES;
    var hidden = QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE;
    var attributes =
        asked(
                "count the dead letters",
                () ->
                    client.getQueueAttributes(
                        get -> get.queueUrl(url).attributeNames(name, hidden)))
            .attributes();
    return Integer.parseInt(attributes.getOrDefault(name, "0"))
        + Integer.parseInt(attributes.getOrDefault(hidden, "0"));
  }

  @Override
  public void leave(DeadLetter letter) {
    var _ =
        asked(
            "leave a dead letter",
            () ->
                client.changeMessageVisibility(change ->
                    change.queueUrl(url).receiptHandle(letter.receipt()).visibilityTimeout(0)));
  }

  @Override
  public void sendBack(DeadLetter letter) {
    var _ =
        asked(
            "put an alert back in line",
            () -> client.sendMessage(send -> send.queueUrl(feedUrl).messageBody(letter.body())));
  }

  @Override
  public void delete(DeadLetter letter) {
    var _ =
        asked(
            "delete a dead letter",
            () ->
                client.deleteMessage(
                    delete -> delete.queueUrl(url).receiptHandle(letter.receipt())));
  }

  private List<Message> receive(int most, Duration hidden) {
    return asked(
            "read the dead letters",
            () ->
                client.receiveMessage(receive ->
                    receive
                        .queueUrl(url)
                        .maxNumberOfMessages(most)
                        .visibilityTimeout(Math.toIntExact(hidden.toSeconds()))
                        .messageAttributeNames(SqsFeedQueue.WHY)
                        .messageSystemAttributeNames(MessageSystemAttributeName.SENT_TIMESTAMP)))
        .messages();
  }

  private static DeadLetter letter(Message message) {
    var why = message.messageAttributes().get(SqsFeedQueue.WHY);
    var sent = message.attributes().getOrDefault(MessageSystemAttributeName.SENT_TIMESTAMP, "0");
    return new DeadLetter(
        message.messageId(),
        message.receiptHandle(),
        message.body(),
        Optional.ofNullable(why).map(reason -> reason.stringValue()),
        Instant.ofEpochMilli(Long.parseLong(sent)));
  }

  private static <T> T asked(String what, Supplier<T> request) {
    try {
      return request.get();
    } catch (SdkException failed) {
      throw RelayFailures.of(what, failed);
    }
  }
}
