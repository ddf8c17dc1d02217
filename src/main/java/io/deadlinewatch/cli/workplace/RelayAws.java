package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import io.deadlinewatch.relay.desk.PostTimes;
import io.deadlinewatch.relay.route.RouteStore;
import java.time.InstantSource;

/** What commands reach of a relay; tests hand in one in memory. */
public interface RelayAws {
  /** The routes in a secret, by its ARN or name. */
  RouteStore routes(String secret);

  /** What was handed to which route, in a table. */
  Deliveries deliveries(String table);

  /** From when each service may be posted to, in a table. */
  PostTimes postTimes(String table);

  /**
   * What the relay gave up on.
   *
   * @param feedUrl the queue that leads back to it
   */
  DeadLetterBox deadLetters(String url, String feedUrl);

  /** The services themselves. */
  Channels channels(InstantSource clock);
}
