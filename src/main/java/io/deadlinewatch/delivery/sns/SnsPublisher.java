package io.deadlinewatch.delivery.sns;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.parallel.Parallel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * Publishes to the three topics, in batches. The media do not wait for each other; feed and SMS
 * have several batches on their way at once, e-mail has its pace.
 *
 * <p>It stops in time: a sweep that is killed in the middle could record nothing, and would double
 * all that SNS had accepted. The first batch of each medium is always tried.
 */
public final class SnsPublisher implements AlertPublisher {
  private static final int MOST_IN_BATCH = 10;
  private static final int BATCHES_AT_ONCE = 4;

  private final TopicCall topic;
  private final Pacer pacer;
  private final InstantSource clock;
  private final Parallel parallel;

  /** A publisher that sends one batch after another. */
  public SnsPublisher(SnsClient client, Topics topics, Pacer pacer, InstantSource clock) {
    this(client, topics, pacer, clock, Parallel.oneByOne());
  }

  /**
   * @param client one that does not retry by itself, such as {@link SnsClients#publishing}
   * @param pacer for e-mail, one for the life of the process
   */
  public SnsPublisher(
      SnsClient client, Topics topics, Pacer pacer, InstantSource clock, Parallel parallel) {
    this.topic = new TopicCall(client, topics);
    this.pacer = pacer;
    this.clock = clock;
    this.parallel = parallel;
  }

  @Override
  public List<Receipt> publish(List<Message> messages, PublishCutoffs publishCutoffs) {
    List<Receipt> receipts = new ArrayList<>();
    Map<Medium, List<Message>> byMedium = new LinkedHashMap<>();
    for (var message : messages) {
      MessageCheck.problem(message)
          .ifPresentOrElse(
              why -> receipts.add(new Receipt.Refused(message, why)),
              () ->
                  byMedium.computeIfAbsent(message.medium(), _ -> new ArrayList<>()).add(message));
    }
    var media = List.copyOf(byMedium.entrySet());
    parallel
        .each(
            media, media.size(), ofOne -> publish(ofOne.getKey(), ofOne.getValue(), publishCutoffs))
        .forEach(receipts::addAll);
    return receipts;
  }

  private List<Receipt> publish(
      Medium medium, List<Message> messages, PublishCutoffs publishCutoffs) {
    boolean paced = medium == Medium.EMAIL;
    var batches = Batches.of(messages, paced ? pacer.most() : MOST_IN_BATCH);
    return parallel
        .each(
            IntStream.range(0, batches.size()).boxed().toList(),
            paced ? 1 : BATCHES_AT_ONCE,
            number ->
                paced
                    ? paced(batches.get(number), number == 0, publishCutoffs)
                    : inTime(
                        batches.get(number), number == 0 ? Instant.MAX : publishCutoffs.others()))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<Receipt> paced(List<Message> batch, boolean first, PublishCutoffs publishCutoffs) {
    if (!first && !clock.instant().isBefore(publishCutoffs.last())) {
      return putOff(batch);
    }
    return caught(
        batch,
        () ->
            pacer
                .paced(
                    batch.size(), publishCutoffs.paced(), () -> topic.publish(Medium.EMAIL, batch))
                .orElseGet(() -> putOff(batch)));
  }

  private List<Receipt> inTime(List<Message> batch, Instant until) {
    return clock.instant().isBefore(until)
        ? caught(batch, () -> topic.publish(batch.getFirst().medium(), batch))
        : refused(batch, "no time was left for it in this sweep");
  }

  /** Whatever it is, an error of the machine too: what others accepted must be recorded. */
  private static List<Receipt> caught(List<Message> batch, Supplier<List<Receipt>> publish) {
    try {
      return publish.get();
    } catch (RuntimeException | Error failure) {
      return refused(batch, SnsFailureText.of(failure, batch.getFirst().medium()));
    }
  }

  private List<Receipt> putOff(List<Message> batch) {
    return batch.stream()
        .<Receipt>map(message -> new Receipt.PutOff(message, pacer.place(1)))
        .toList();
  }

  private static List<Receipt> refused(List<Message> batch, String why) {
    return batch.stream().<Receipt>map(message -> new Receipt.Refused(message, why)).toList();
  }
}
