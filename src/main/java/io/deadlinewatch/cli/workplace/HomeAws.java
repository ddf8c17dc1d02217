package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.outbox.OutboxPublisher;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.subscription.Subscriptions;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;

/** A home in the place of AWS: a table, an outbox for a queue, and no topics. */
public final class HomeAws implements Aws {
  private final Home home;
  private final Map<String, String> environment;
  private final InstantSource clock;

  /**
   * @param home stays open until the process ends
   * @param workplace whose environment and time a home goes by
   */
  public HomeAws(Home home, Workplace workplace) {
    this.home = home;
    this.environment = workplace.environment();
    this.clock = workplace.clock();
  }

  @Override
  public OperatorStore store(String table, Consumer<UnreadableException> leftOut) {
    return home.store(leftOut);
  }

  @Override
  public Inspection inspection(String table) {
    return home.inspection();
  }

  @Override
  public Map<String, String> outputs(String stack) {
    throw without("stack");
  }

  /** Who is logged in on this machine. */
  @Override
  public String caller() {
    return System.getProperty("user.name", "unknown");
  }

  @Override
  public Subscriptions subscriptions(Topics topics) {
    throw without("topics");
  }

  /** Puts the feed in line for the watch, which hands it on to readers and routes. */
  @Override
  public AlertPublisher publisher(Topics topics, InstantSource time) {
    return new OutboxPublisher(home.outbox(time));
  }

  @Override
  public DeadLetterQueue queue(String url) {
    var letters = home.letters(clock);
    return () -> new DeadLetterQueue.Depth("", letters.depth());
  }

  @Override
  public RelayAws relay() {
    return new HomeRelayAws(home, environment, clock);
  }

  /** What would store routes. */
  public static RequestException routesStandElsewhere() {
    return new RequestException(
        "--home: the routes of a home stand in its watch.yaml; write them there, and the watch"
            + " reads them within a minute");
  }

  /** What asks for more than a home has. */
  public static RequestException without(String what) {
    return new RequestException(
        "--home: a home has no " + what + "; name a stack with --stack for this");
  }
}
