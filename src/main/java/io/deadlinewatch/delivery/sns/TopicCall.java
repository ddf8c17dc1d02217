package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.delivery.Receipt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.PublishBatchRequest;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;

/** One PublishBatch to one topic, and what it says of each message. */
final class TopicCall {
  private static final String NO_ID = "none";

  private final SnsClient client;
  private final Topics topics;

  TopicCall(SnsClient client, Topics topics) {
    this.client = client;
    this.topics = topics;
  }

  /** Publishes a batch; throws whatever the client throws. */
  List<Receipt> publish(Medium medium, List<SnsEntry> batch) {
    var entries =
        IntStream.range(0, batch.size())
            .mapToObj(index -> batch.get(index).request(Integer.toString(index)))
            .toList();
    return receipts(
        batch,
        client.publishBatch(
            PublishBatchRequest.builder()
                .topicArn(topics.of(medium))
                .publishBatchRequestEntries(entries)
                .build()));
  }

  /** An id that SNS names neither as sent nor as failed is not known to be accepted. */
  private static List<Receipt> receipts(List<SnsEntry> batch, PublishBatchResponse response) {
    Map<String, String> accepted = new HashMap<>();
    Map<String, String> refused = new HashMap<>();
    response
        .successful()
        .forEach(entry ->
            accepted.put(entry.id(), entry.messageId() == null ? NO_ID : entry.messageId()));
    response
        .failed()
        .forEach(entry ->
            refused.put(entry.id(), SnsFailureText.refused(entry.code(), entry.message())));
    List<Receipt> receipts = new ArrayList<>();
    for (int index = 0; index < batch.size(); index++) {
      var id = Integer.toString(index);
      var message = batch.get(index).message();
      var messageId = refused.containsKey(id) ? null : accepted.get(id);
      receipts.add(
          messageId == null
              ? new Receipt.Refused(
                  message, refused.getOrDefault(id, "SNS did not say what came of it"))
              : new Receipt.Accepted(message, messageId));
    }
    return receipts;
  }
}
