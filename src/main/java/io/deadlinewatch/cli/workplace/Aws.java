package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.subscription.Subscriptions;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** The AWS that commands talk to; tests hand in one in memory. */
public interface Aws {
  /**
   * The store on a table.
   *
   * @param leftOut is told of each row that a list leaves out
   */
  OperatorStore store(String table, Consumer<UnreadableException> leftOut);

  /** The outputs of a stack, by name. */
  Map<String, String> outputs(String stack);

  /** The ARN of whoever calls. */
  String caller();

  /** What the doctor sees of a table. */
  Inspection inspection(String table);

  /** Who is subscribed to topics. */
  Subscriptions subscriptions(Topics topics);

  /** Publishes to topics. It never tries again by itself: a message could go out twice. */
  AlertPublisher publisher(Topics topics, InstantSource clock);

  /** A dead-letter queue. */
  DeadLetterQueue queue(String url);

  /** The relay, as operators reach it. */
  RelayAws relay();
}
