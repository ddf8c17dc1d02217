package io.deadlinewatch.relay.slack;

import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.relay.JsonChannel;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookRule;

/** Slack, by incoming webhook. */
public final class SlackChannel extends JsonChannel {

  /** Slack as it is. */
  public SlackChannel() {
    this(
        WebhookRule.https("hooks.slack.com", "hooks.slack-gov.com").on(SlackPaths::problem),
        new WebhookClient());
  }

  /** One that stands elsewhere: for tests, which have a server of their own. */
  public SlackChannel(WebhookRule rule, WebhookClient client) {
    super(
        new RouteKind("slack", rule),
        (alert, late) -> (late ? SlackMessage.late(alert) : SlackMessage.of(alert)).payload(),
        new SlackAnswers(),
        client);
  }
}
