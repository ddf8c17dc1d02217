package io.deadlinewatch.relay.webhook;

import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.StatusReading;
import io.deadlinewatch.relay.http.Answer;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.Hosts;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.UrlRule;
import io.deadlinewatch.relay.route.WebhookRule;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Any program that takes the alert document, signed as Standard Webhooks 1.0.0 has it ({@code
 * github.com/standard-webhooks/standard-webhooks}). The id is the alert's over all tries. While a
 * secret is changed a second one signs too.
 */
public final class WebhookChannel implements Channel {
  private static final String SECRET = "secret";
  private static final String PREVIOUS = "previousSecret";

  private final RouteKind kind;
  private final PublicAddresses addresses;
  private final InstantSource clock;
  private final StatusReading answers = new Answers();
  private final WebhookClient client;

  /** Any public host. */
  public WebhookChannel(InstantSource clock) {
    this(
        WebhookRule.https(Hosts.any()), PublicAddresses.ofTheNetwork(), new WebhookClient(), clock);
  }

  /** One that stands elsewhere: for tests, which have a server of their own. */
  public WebhookChannel(
      UrlRule rule, PublicAddresses addresses, WebhookClient client, InstantSource clock) {
    this.kind =
        new RouteKind(
            "webhook",
            rule,
            Map.of(
                SECRET, new RouteKind.Field(true, SigningSecret::problem),
                PREVIOUS, new RouteKind.Field(false, SigningSecret::problem)));
    this.addresses = addresses;
    this.client = client;
    this.clock = clock;
  }

  @Override
  public RouteKind kind() {
    return kind;
  }

  @Override
  public Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
    try {
      var _ = PostedAlert.of(alert.document());
    } catch (RuntimeException bug) {
      return new Outcome.Never("is no alert document: " + bug.getClass().getSimpleName());
    }
    return addresses
        .problem(to.url())
        .orElseGet(() -> answers.outcome(client.post(to.url(), headers(to, alert), alert.text())));
  }

  private Map<String, String> headers(Destination to, RelayedAlert alert) {
    long timestamp = clock.instant().getEpochSecond();
    var id = alert.head().id();
    var signatures =
        Stream.of(SECRET, PREVIOUS)
            .flatMap(field -> to.text(field).stream())
            .map(secret -> SigningSecret.of(secret).signature(id, timestamp, alert.text()))
            .collect(Collectors.joining(" "));
    return Map.of(
        "webhook-id", id,
        "webhook-timestamp", Long.toString(timestamp),
        "webhook-signature", signatures);
  }

  /**
   * Whatever is not taken is tried again: who receives is somebody's program, and can be mended.
   */
  private static final class Answers implements StatusReading {
    @Override
    public Outcome taken(Answer.Status status) {
      return new Outcome.Delivered();
    }

    @Override
    public Outcome denied(Answer.Status status) {
      return status.code() == 410
          ? new Outcome.Refused(words(status) + ": it wants no more")
          : later(status);
    }
  }
}
