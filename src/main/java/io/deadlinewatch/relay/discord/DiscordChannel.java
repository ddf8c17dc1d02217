package io.deadlinewatch.relay.discord;

import io.deadlinewatch.briefing.discord.DiscordMessage;
import io.deadlinewatch.relay.JsonChannel;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.StatusReading;
import io.deadlinewatch.relay.http.Answer;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookRule;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Discord, by webhook ({@code discord.com/developers/docs/resources/webhook#execute-webhook}). A
 * success is 200 or 204; the JSON of 429 says in seconds, with a fraction, when to come back.
 */
public final class DiscordChannel extends JsonChannel {
  private static final Pattern PATH = Pattern.compile("/api(/v\\d+)?/webhooks/\\d+/[A-Za-z0-9_-]+");

  /** Discord as it is. */
  public DiscordChannel() {
    this(
        WebhookRule.https("discord.com", "discordapp.com").on(DiscordChannel::problem),
        new WebhookClient());
  }

  /** One that stands elsewhere: for tests, which have a server of their own. */
  public DiscordChannel(WebhookRule rule, WebhookClient client) {
    super(new RouteKind("discord", rule), DiscordMessage::payload, new Answers(), client);
  }

  private static Optional<String> problem(String path) {
    return PATH.matcher(path).matches()
        ? Optional.empty()
        : Optional.of("is no webhook: its path is not /api/webhooks/ and what Discord gave it");
  }

  private static final class Answers implements StatusReading {
    @Override
    public Outcome taken(Answer.Status status) {
      return status.code() == 200 || status.code() == 204 ? new Outcome.Delivered() : later(status);
    }
  }
}
