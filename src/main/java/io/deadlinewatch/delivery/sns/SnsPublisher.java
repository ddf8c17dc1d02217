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
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sns.SnsClient;

/**
 * Publishes to the three topics, in batches. The media do not wait for each other; feed and SMS
 * have several batches on their way at once, e-mail has its pace.
 *
 * <p>It stops in time: a sweep that is killed in the middle could record nothing, and would double
 * all that SNS had accepted. The first batch of each medium is always tried. Held by {@code
 * SnsPublisherTest}, {@code AtOncePublisherTest}, {@code SnsPublisherIT}.
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
  public List<Receipt> publish(List<Message> messages, PublishCutoffs cutoffs) {
    List<Receipt> receipts = new ArrayList<>();
    Map<Medium, List<SnsEntry>> byMedium = new LinkedHashMap<>();
    for (var entry : messages.stream().map(SnsEntry::of).toList()) {
      var medium = entry.message().medium();
      MessageCheck.problem(entry)
          .ifPresentOrElse(
              why -> receipts.add(new Receipt.Refused(entry.message(), why)),
              () -> byMedium.computeIfAbsent(medium, _ -> new ArrayList<>()).add(entry));
    }
    var media = List.copyOf(byMedium.entrySet());
    parallel
        .each(media, media.size(), each -> publish(each.getKey(), each.getValue(), cutoffs))
        .forEach(receipts::addAll);
    return receipts;
  }

  private List<Receipt> publish(Medium medium, List<SnsEntry> entries, PublishCutoffs cutoffs) {
    return medium == Medium.EMAIL
        ? publishPaced(Batches.of(entries, pacer.most()), cutoffs)
        : publishInTime(medium, Batches.of(entries, MOST_IN_BATCH), cutoffs.others());
  }

  /** E-mail: one batch after another, each when the pace has room for it. */
  private List<Receipt> publishPaced(List<List<SnsEntry>> batches, PublishCutoffs cutoffs) {
    return each(
        batches,
        1,
        (batch, isFirst) ->
            isFirst || clock.instant().isBefore(cutoffs.last())
                ? paced(batch, cutoffs.paced())
                : putOff(batch));
  }

  /** Feed and SMS: several batches at once, as long as there is time. */
  private List<Receipt> publishInTime(Medium medium, List<List<SnsEntry>> batches, Instant until) {
    return each(
        batches,
        BATCHES_AT_ONCE,
        (batch, isFirst) ->
            isFirst || clock.instant().isBefore(until)
                ? caught(batch, () -> topic.publish(medium, batch))
                : refused(batch, "no time was left for it in this sweep"));
  }

  private List<Receipt> paced(List<SnsEntry> batch, Instant until) {
    return caught(
        batch,
        () ->
            pacer
                .paced(batch.size(), until, () -> topic.publish(Medium.EMAIL, batch))
                .orElseGet(() -> putOff(batch)));
  }

  private List<Receipt> each(
      List<List<SnsEntry>> batches,
      int atOnce,
      BiFunction<List<SnsEntry>, Boolean, List<Receipt>> publish) {
    var numbers = IntStream.range(0, batches.size()).boxed().toList();
    return parallel
        .each(numbers, atOnce, number -> publish.apply(batches.get(number), number == 0))
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  /** Whatever it is, an error of the machine too: what others accepted must be recorded. */
  private static List<Receipt> caught(List<SnsEntry> batch, Supplier<List<Receipt>> publish) {
    try {
      return publish.get();
    } catch (RuntimeException | Error failure) {
      return refused(batch, SnsFailureText.of(failure, batch.getFirst().message().medium()));
    }
  }

  private List<Receipt> putOff(List<SnsEntry> batch) {
    return batch.stream()
        .<Receipt>map(entry -> new Receipt.PutOff(entry.message(), pacer.place(1)))
        .toList();
  }

  private static List<Receipt> refused(List<SnsEntry> batch, String why) {
    return batch.stream().<Receipt>map(entry -> new Receipt.Refused(entry.message(), why)).toList();
  }
}
