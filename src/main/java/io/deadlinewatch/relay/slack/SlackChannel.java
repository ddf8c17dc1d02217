package io.deadlinewatch.relay.slack;

import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Lateness;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.relay.WebhookClient;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookRule;

/** Slack, by incoming webhook. */
public final class SlackChannel implements Channel {
  private final RouteKind kind;
  private final WebhookClient client = new WebhookClient();

  /** Slack as it is. */
  public SlackChannel() {
    this(rule("hooks.slack.com", "hooks.slack-gov.com"));
  }

  /** One that stands elsewhere: for tests, which have a server of their own. */
  public SlackChannel(WebhookRule rule) {
    this.kind = new RouteKind("slack", rule);
  }

  private static WebhookRule rule(String... hosts) {
    return WebhookRule.https(hosts).on(SlackPaths::problem);
  }

  @Override
  public RouteKind kind() {
    return kind;
  }

  @Override
  public Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
    String payload;
    try {
      var read = PostedAlert.of(alert.document());
      payload =
          switch (lateness) {
            case ON_TIME -> SlackMessage.of(read).payload();
            case LATE -> SlackMessage.late(read).payload();
          };
    } catch (RuntimeException bug) {
      return new Outcome.Never("cannot be put into words: " + bug.getClass().getSimpleName());
    }
    return SlackAnswers.outcome(client.post(to.url(), payload));
  }
}
