package io.deadlinewatch.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.deadlinewatch.function.log.LogLines;
import io.deadlinewatch.function.log.Metrics;
import io.deadlinewatch.function.log.RelayJsonLog;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.RelayLog;
import io.deadlinewatch.relay.aws.DeliveryItems;
import io.deadlinewatch.relay.aws.PaceItems;
import io.deadlinewatch.relay.aws.SecretRoutes;
import io.deadlinewatch.relay.aws.SqsFeedQueue;
import io.deadlinewatch.relay.channels.KnownChannels;
import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Takes alerts from the feed's queue to the routes, of whatever kind; the answer names the messages
 * that come back.
 *
 * <p>The constructor runs before the snapshot that later instances start from: it makes clients,
 * and keeps no time and no secret.
 */
public final class RelayFunction implements RequestStreamHandler {
  /** Kept back from Lambda's time-out for the answer. */
  private static final Duration SAFETY = Duration.ofSeconds(2);

  private final Relay relay;
  private final InstantSource clock;
  private final RelayJsonLog log;
  private final String namespace = Metrics.namespace(System.getenv());

  /** For Lambda: reads the environment and fails with all that is wrong with it. */
  public RelayFunction() {
    this(WallClock.system(), LogLines.toStandardOutput());
  }

  private RelayFunction(InstantSource clock, PrintStream out) {
    this(RelaySettings.of(System.getenv()), clock, new RelayJsonLog(out, clock));
    BeforeSnapshot.rehearse(System.getenv(), new LogLines(out, clock), RelayRehearsal::new);
  }

  private RelayFunction(RelaySettings settings, InstantSource clock, RelayJsonLog log) {
    this(
        new Relay(KnownChannels.all(clock), ports(settings, RelayClients.create(), clock, log)),
        clock,
        log);
  }

  RelayFunction(Relay relay, InstantSource clock, RelayJsonLog log) {
    this.relay = relay;
    this.clock = clock;
    this.log = log;
  }

  static Relay.Ports ports(
      RelaySettings settings, RelayClients clients, InstantSource clock, RelayLog log) {
    return new Relay.Ports(
        new SecretRoutes(clients.secrets(), settings.secret()),
        new SqsFeedQueue(clients.sqs(), settings.queueUrl(), settings.deadLetterUrl()),
        new DeliveryItems(clients.dynamo(), settings.table()),
        new PaceItems(clients.dynamo(), settings.table()),
        clock,
        log);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    var left = Duration.ofMillis(context.getRemainingTimeInMillis());
    var until = clock.instant().plus(left).minus(SAFETY);
    log.begin();
    var batch = RelayBatch.read(event);
    var back = relay.handle(batch, until);
    log.measure(namespace, RelayBatch.longestWait(batch, back, clock.instant()));
    answer.write(RelayBatch.answer(back).getBytes(StandardCharsets.UTF_8));
  }
}
