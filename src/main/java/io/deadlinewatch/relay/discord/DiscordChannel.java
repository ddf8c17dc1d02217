package io.deadlinewatch.relay.discord;

import io.deadlinewatch.briefing.discord.DiscordMessage;
import io.deadlinewatch.relay.JsonChannel;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookRule;
import java.util.Optional;
import java.util.regex.Pattern;

/** Discord, by webhook ({@code discord.com/developers/docs/resources/webhook#execute-webhook}). */
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
    super(new RouteKind("discord", rule), DiscordMessage::payload, new DiscordAnswers(), client);
  }

  private static Optional<String> problem(String path) {
    return PATH.matcher(path).matches()
        ? Optional.empty()
        : Optional.of("is no webhook: its path is not /api/webhooks/ and what Discord gave it");
  }
}
