package io.deadlinewatch.doctor;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.relay.desk.RelayState;
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
 * @param drafts what was proposed and waits for somebody
 * @param board what it says of itself
 * @param routes a relay's
 */
public record Snapshot(
    ReadResult<Inspection.Shape> shape,
    ReadResult<Optional<Inspection.Beat>> heartbeat,
    ReadResult<Inspection.Contents> contents,
    Map<Medium, ReadResult<Subscriptions.TopicState>> topics,
    Map<Medium, ReadResult<List<Subscriber>>> subscribers,
    ReadResult<DeadLetterQueue.Depth> deadLetters,
    ReadResult<Inspection.WaitingDrafts> drafts,
    ReadResult<PublishedBoard.Status> board,
    ReadResult<RelayState> routes) {
  /** Takes copies. */
  public Snapshot {
    topics = Map.copyOf(topics);
    subscribers = Map.copyOf(subscribers);
  }

  /** The same for a log, which no address may reach. */
  public Snapshot withoutAddresses() {
    Map<Medium, ReadResult<List<Subscriber>>> withheld = new EnumMap<>(Medium.class);
    subscribers.forEach((medium, readResult) -> withheld.put(medium, withoutAddresses(readResult)));
    return new Snapshot(
        shape, heartbeat, contents, topics, withheld, deadLetters, drafts, board, routes);
  }

  private static ReadResult<List<Subscriber>> withoutAddresses(
      ReadResult<List<Subscriber>> readResult) {
    return readResult instanceof ReadResult.Known<List<Subscriber>>(var subscribers)
        ? new ReadResult.Known<>(
            subscribers.stream()
                .map(one -> new Subscriber(one.protocol(), "ADDRESS", one.arn()))
                .toList())
        : readResult;
  }
}
