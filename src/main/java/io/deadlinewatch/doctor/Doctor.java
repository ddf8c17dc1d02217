package io.deadlinewatch.doctor;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.relay.desk.RelayState;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.subscription.Subscriptions;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** The use case: takes the snapshot that the rounds are made of. It writes nothing. */
public final class Doctor {
  /** More deadlines than any watch is made for. */
  private static final int MOST_DEADLINES = 20_000;

  private static final String SWEEP = "sweep";

  private final Inspection table;
  private final Optional<Subscriptions> topics;
  private final Optional<DeadLetterQueue> deadLetters;
  private final Optional<PublishedBoard> board;
  private final Optional<Supplier<RelayState>> routes;

  /** One that is not told of a relay's routes, as the function is not: they hold secrets. */
  public Doctor(
      Inspection table,
      Optional<Subscriptions> topics,
      Optional<DeadLetterQueue> deadLetters,
      Optional<PublishedBoard> board) {
    this(table, topics, deadLetters, board, Optional.empty());
  }

  /**
   * @param topics none where they are not known
   * @param deadLetters none where there is no queue, or it is not known
   * @param board none where there is none, or it is not known
   * @param routes none where there are none, or they are not known
   */
  public Doctor(
      Inspection table,
      Optional<Subscriptions> topics,
      Optional<DeadLetterQueue> deadLetters,
      Optional<PublishedBoard> board,
      Optional<Supplier<RelayState>> routes) {
    this.table = table;
    this.topics = topics;
    this.deadLetters = deadLetters;
    this.board = board;
    this.routes = routes;
  }

  /** Looks at everything once. */
  public Snapshot look() {
    var shape = ReadResult.of(table::shape);
    return new Snapshot(
        shape,
        behind(shape, ReadResult.of(() -> table.lastBeat(SWEEP))),
        behind(shape, ReadResult.of(() -> table.contents(MOST_DEADLINES))),
        eachMedium(Subscriptions::state),
        eachMedium(Subscriptions::on),
        deadLetters
            .map(queue -> ReadResult.of(queue::depth))
            .orElseGet(() -> new ReadResult.NotAsked<>("no dead-letter queue is known")),
        behind(shape, ReadResult.of(table::drafts)),
        board
            .map(known -> ReadResult.of(known::status))
            .orElseGet(() -> new ReadResult.NotAsked<>("no board is known")),
        behind(
            shape,
            routes
                .map(ReadResult::of)
                .orElseGet(() -> new ReadResult.NotAsked<>("no routes are known"))));
  }

  /** Where the table itself cannot be looked at, one line on that is enough. */
  private static <T> ReadResult<T> behind(ReadResult<?> shape, ReadResult<T> readResult) {
    return shape instanceof ReadResult.Failed<?> && readResult instanceof ReadResult.Failed<T>
        ? new ReadResult.NotAsked<>("the table cannot be read")
        : readResult;
  }

  private <T> Map<Medium, ReadResult<T>> eachMedium(BiFunction<Subscriptions, Medium, T> question) {
    Map<Medium, ReadResult<T>> readings = new EnumMap<>(Medium.class);
    for (var medium : Medium.values()) {
      readings.put(
          medium,
          topics
              .map(known -> ReadResult.of(() -> question.apply(known, medium)))
              .orElseGet(() -> new ReadResult.NotAsked<>("no topics are known")));
    }
    return readings;
  }
}
