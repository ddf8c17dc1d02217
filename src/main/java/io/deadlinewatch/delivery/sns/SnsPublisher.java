package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * Publishes to the three topics, in batches, medium by medium in the order of the messages.
 *
 * <p>It stops in time: a sweep that is killed in the middle could record nothing, and would double
 * all that SNS had accepted. A medium that is slow uses up its own share of the time only, and its
 * first batch is always tried.
 */
public final class SnsPublisher implements AlertPublisher {
  /** How long it goes on beginning batches; the last one may take {@link SnsClients#CALL} more. */
  static final Duration PATIENCE = Duration.ofSeconds(12);

  private static final int MOST_IN_BATCH = 10;

  private final TopicCall topic;
  private final Pacer pacer;
  private final InstantSource clock;

  /**
   * @param client one that does not retry by itself, such as {@link SnsClients#create}
   * @param pacer for e-mail, one for the life of the process
   */
  public SnsPublisher(SnsClient client, Topics topics, Pacer pacer, InstantSource clock) {
    this.topic = new TopicCall(client, topics);
    this.pacer = pacer;
    this.clock = clock;
  }

  @Override
  public List<Receipt> publish(List<Message> messages) {
    var start = clock.instant();
    List<Receipt> receipts = new ArrayList<>();
    Map<Medium, List<Message>> byMedium = new LinkedHashMap<>();
    for (var message : messages) {
      Guard.problem(message)
          .ifPresentOrElse(
              why -> receipts.add(new Receipt.Refused(message, why)),
              () ->
                  byMedium.computeIfAbsent(message.medium(), _ -> new ArrayList<>()).add(message));
    }
    int turn = 0;
    for (var carried : byMedium.entrySet()) {
      var until = start.plus(PATIENCE.multipliedBy(++turn).dividedBy(byMedium.size()));
      receipts.addAll(publish(carried.getKey(), carried.getValue(), until));
    }
    return receipts;
  }

  private List<Receipt> publish(Medium medium, List<Message> messages, Instant until) {
    List<Receipt> receipts = new ArrayList<>();
    int most = medium == Medium.EMAIL ? Pacer.MOST : MOST_IN_BATCH;
    for (var batch : Batches.of(messages, most)) {
      receipts.addAll(
          receipts.isEmpty() || clock.instant().isBefore(until)
              ? publish(medium, batch)
              : refused(batch, "no time was left for it in this sweep"));
    }
    return receipts;
  }

  private List<Receipt> publish(Medium medium, List<Message> batch) {
    try {
      return medium == Medium.EMAIL
          ? pacer.paced(batch.size(), () -> topic.publish(medium, batch))
          : topic.publish(medium, batch);
    } catch (RuntimeException failure) {
      return refused(batch, Reasons.of(failure, medium));
    }
  }

  private static List<Receipt> refused(List<Message> batch, String why) {
    return batch.stream().<Receipt>map(message -> new Receipt.Refused(message, why)).toList();
  }
}
