package io.deadlinewatch.function;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.deadlinewatch.function.log.LogLines;
import io.deadlinewatch.function.log.RelayJsonLog;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.relay.slack.SlackChannel;
import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/**
 * The relay as Lambda makes it, but for the rule that its webhooks are on Slack's hosts: here they
 * are on this machine. Everything else, its settings, clients and ports, is the product's.
 */
public final class StandInRelay implements RequestStreamHandler {
  private final RelayFunction relay;

  /** For the emulator's Lambda. */
  public StandInRelay() {
    var clock = WallClock.system();
    var log = new RelayJsonLog(LogLines.toStandardOutput(), clock);
    var channel =
        new SlackChannel(new WebhookRule("http", Set.of("localhost")), new WebhookClient());
    var ports =
        RelayFunction.ports(RelaySettings.of(System.getenv()), RelayClients.create(), clock, log);
    relay = new RelayFunction(new Relay(new Channels(List.of(channel)), ports), clock, log);
  }

  @Override
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    relay.handleRequest(event, answer, context);
  }
}
