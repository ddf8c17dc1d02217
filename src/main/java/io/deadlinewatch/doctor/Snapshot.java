package io.deadlinewatch.doctor;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.subscription.Subscriber;
import io.deadlinewatch.subscription.Subscriptions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The watch at one moment.
 *
 * @param shape the table's
 * @param heartbeat the last of a sweep
 * @param contents what may speak
 * @param topics by medium
 * @param subscribers by medium
 * @param deadLetters what relays have given up on
 */
public record Snapshot(
    Reading<Inspection.Shape> shape,
    Reading<Optional<Inspection.Beat>> heartbeat,
    Reading<Inspection.Contents> contents,
    Map<Medium, Reading<Subscriptions.TopicState>> topics,
    Map<Medium, Reading<List<Subscriber>>> subscribers,
    Reading<DeadLetterQueue.Depth> deadLetters) {
  /** Takes copies. */
  public Snapshot {
    topics = Map.copyOf(topics);
    subscribers = Map.copyOf(subscribers);
  }

  /** The same for a log, which no address may reach. */
  public Snapshot withoutAddresses() {
    Map<Medium, Reading<List<Subscriber>>> withheld = new EnumMap<>(Medium.class);
    subscribers.forEach((medium, reading) -> withheld.put(medium, withoutAddresses(reading)));
    return new Snapshot(shape, heartbeat, contents, topics, withheld, deadLetters);
  }

  private static Reading<List<Subscriber>> withoutAddresses(Reading<List<Subscriber>> reading) {
    return reading instanceof Reading.Known<List<Subscriber>>(var subscribers)
        ? new Reading.Known<>(
            subscribers.stream()
                .map(one -> new Subscriber(one.protocol(), "ADDRESS", one.arn()))
                .toList())
        : reading;
  }
}
