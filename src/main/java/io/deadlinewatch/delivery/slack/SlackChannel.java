package io.deadlinewatch.delivery.slack;

import io.deadlinewatch.briefing.SlackMessage;
import io.deadlinewatch.delivery.relay.Channel;
import io.deadlinewatch.delivery.relay.Outcome;
import io.deadlinewatch.delivery.relay.WebhookClient;
import io.deadlinewatch.delivery.relay.WebhookRule;
import io.deadlinewatch.delivery.relay.WebhookUrl;

/** Slack, by incoming webhook. */
public final class SlackChannel implements Channel {
  private final WebhookRule rule;
  private final WebhookClient client = new WebhookClient();

  /** Slack as it is. */
  public SlackChannel() {
    this(WebhookRule.https("hooks.slack.com", "hooks.slack-gov.com"));
  }

  /** One that stands elsewhere: for tests, which have a server of their own. */
  public SlackChannel(WebhookRule rule) {
    this.rule = rule;
  }

  @Override
  public WebhookRule rule() {
    return rule;
  }

  @Override
  public Outcome post(WebhookUrl url, String document) {
    String payload;
    try {
      payload = SlackMessage.of(document).payload();
    } catch (RuntimeException bug) {
      return new Outcome.Never("cannot be put into words: " + bug.getClass().getSimpleName());
    }
    return SlackAnswers.outcome(client.post(url, payload));
  }
}
