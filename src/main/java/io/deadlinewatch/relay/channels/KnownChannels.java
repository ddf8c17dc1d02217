package io.deadlinewatch.relay.channels;

import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.discord.DiscordChannel;
import io.deadlinewatch.relay.mail.MailChannel;
import io.deadlinewatch.relay.ntfy.NtfyChannel;
import io.deadlinewatch.relay.slack.SlackChannel;
import io.deadlinewatch.relay.teams.TeamsChannel;
import io.deadlinewatch.relay.webhook.WebhookChannel;
import java.time.InstantSource;
import java.util.List;

/** The channels that a relay and the command line know. */
public final class KnownChannels {
  private KnownChannels() {}

  /** All of them, as their services are. */
  public static Channels all(InstantSource clock) {
    return new Channels(each(clock));
  }

  /** Each of them, for who has others beside them. */
  public static List<Channel> each(InstantSource clock) {
    return List.of(
        new SlackChannel(),
        new TeamsChannel(),
        new DiscordChannel(),
        new NtfyChannel(),
        new WebhookChannel(clock),
        new MailChannel(clock));
  }
}
