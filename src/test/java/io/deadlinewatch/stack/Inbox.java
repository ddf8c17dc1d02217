package io.deadlinewatch.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** A subscriber's queue, and everything that ever came into it. */
final class Inbox {
  private final Clients clients;
  private final String url;
  private final String arn;
  private final List<String> bodies = new ArrayList<>();

  /** A new one, which a topic may write to. */
  Inbox(Clients clients, String name, String topicArn) {
    this.clients = clients;
    this.url = clients.sqs().createQueue(create -> create.queueName(name)).queueUrl();
    this.arn =
        clients
            .sqs()
            .getQueueAttributes(
                get -> get.queueUrl(url).attributeNames(QueueAttributeName.QUEUE_ARN))
            .attributes()
            .get(QueueAttributeName.QUEUE_ARN);
    var policy =
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage",
          "Principal": {"Service": "sns.amazonaws.com"}, "Resource": "%s",
          "Condition": {"ArnEquals": {"aws:SourceArn": "%s"}}}]}
        """
            .formatted(arn, topicArn);
    clients
        .sqs()
        .setQueueAttributes(
            set -> set.queueUrl(url).attributes(Map.of(QueueAttributeName.POLICY, policy)));
  }

  String arn() {
    return arn;
  }

  /** Every body so far, in the order of arrival. */
  List<String> bodies() {
    List<Message> some;
    do {
      some =
          clients
              .sqs()
              .receiveMessage(get -> get.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(1))
              .messages();
      for (Message message : some) {
        bodies.add(message.body());
        clients
            .sqs()
            .deleteMessage(away -> away.queueUrl(url).receiptHandle(message.receiptHandle()));
      }
    } while (!some.isEmpty());
    return List.copyOf(bodies);
  }

  /** The id of every alert so far, sorted; one that came twice is there twice. */
  List<String> alerts() {
    return bodies().stream().map(Inbox::id).sorted().toList();
  }

  /** The alerts so far, once all of these have come or the time is up. */
  List<String> alerts(Set<String> expected, Duration limit, Runnable meanwhile) {
    long end = System.nanoTime() + limit.toNanos();
    while (!alerts().containsAll(expected) && System.nanoTime() < end) {
      meanwhile.run();
    }
    return alerts();
  }

  private static String id(String body) {
    try {
      return new ObjectMapper().readTree(body).get("id").asText();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("no alert: " + body, e);
    }
  }
}
