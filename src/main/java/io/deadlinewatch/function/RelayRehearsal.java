package io.deadlinewatch.function;

import io.deadlinewatch.function.log.RelayJsonLog;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.rehearsal.CannedEvent;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.relay.slack.SlackChannel;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** Addresses one alert to a route, and delivers another. */
final class RelayRehearsal implements Rehearsal {
  private static final RelaySettings SETTINGS =
      new RelaySettings(
          CannedAws.NAME,
          CannedAws.queue("feed"),
          CannedAws.queue("dead"),
          CannedAws.arn("secretsmanager", "secret:" + CannedAws.NAME));

  @Override
  public String perform(int times) throws IOException {
    var aws = new CannedAws();
    // A made-up queue cannot know the checksum of what it was sent.
    var queue = RelayClients.quick(SqsClient.builder()).checksumValidationEnabled(false);
    try (var dynamo = aws.behind(RelayClients.quick(DynamoDbClient.builder())).build();
        var sqs = aws.behind(queue).build();
        var secrets = aws.behind(RelayClients.quick(SecretsManagerClient.builder())).build()) {
      var clients = new RelayClients(dynamo, sqs, secrets);
      return Rehearsal.repeat(times, () -> function(clients), CannedEvent::feed);
    }
  }

  /** Each time a new relay, that has not read the routes yet. */
  private static RelayFunction function(RelayClients clients) {
    InstantSource clock = () -> CannedAws.NOW;
    var log = new RelayJsonLog(NOWHERE, clock);
    var ports = RelayFunction.ports(SETTINGS, clients, clock, log);
    return new RelayFunction(new Relay(new Channels(List.of(new Nowhere())), ports), clock, log);
  }

  /** Slack, with all but the service: the post goes to a port of this machine that is closed. */
  private static final class Nowhere implements Channel {
    private static final Destination CLOSED =
        new RouteKind("slack", new WebhookRule("http", Set.of("127.0.0.1")))
            .read(Map.of("url", "http://127.0.0.1:9/" + CannedAws.NAME));

    private final SlackChannel slack = new SlackChannel();

    @Override
    public RouteKind kind() {
      return slack.kind();
    }

    @Override
    public Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
      var _ = slack.post(CLOSED, alert, lateness);
      return new Outcome.Delivered();
    }
  }
}
