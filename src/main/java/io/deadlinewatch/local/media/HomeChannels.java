package io.deadlinewatch.local.media;

import io.deadlinewatch.local.settings.HomeKinds;
import io.deadlinewatch.relay.Channel;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.PublicAddresses;
import io.deadlinewatch.relay.channels.KnownChannels;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.mail.MailChannel;
import io.deadlinewatch.relay.mail.SmtpClient;
import io.deadlinewatch.relay.ntfy.NtfyChannel;
import io.deadlinewatch.relay.route.MailServerRule;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.relay.webhook.WebhookChannel;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The channels of a home: those of every deployment, and beside them what its owner alone may say,
 * who is at the machine and in the network: readers by any mail server, and routes that lead to
 * private addresses.
 */
public final class HomeChannels {
  private HomeChannels() {}

  /** All of them. */
  public static Channels all(InstantSource clock) {
    return all(clock, new SmtpClient(), new WebhookClient());
  }

  /**
   * The same.
   *
   * @param smtp hands mail to a server of one's own
   * @param http posts to private addresses
   */
  public static Channels all(InstantSource clock, SmtpClient smtp, WebhookClient http) {
    return new Channels(
        Stream.concat(KnownChannels.each(clock).stream(), own(clock, smtp, http).stream())
            .toList());
  }

  private static List<Channel> own(InstantSource clock, SmtpClient smtp, WebhookClient http) {
    var addresses = PublicAddresses.orPrivate();
    var mail = new MailChannel(new MailServerRule(_ -> Optional.empty()), addresses, smtp, clock);
    return List.of(
        RenamedChannel.of(HomeKinds.READER, mail),
        RenamedChannel.of(HomeKinds.PRIVATE + "mail", mail),
        RenamedChannel.of(
            HomeKinds.PRIVATE + "ntfy",
            new NtfyChannel(WebhookRule.orPrivate(NtfyChannel::path), addresses, http)),
        RenamedChannel.of(
            HomeKinds.PRIVATE + "webhook",
            new WebhookChannel(
                WebhookRule.orPrivate(_ -> Optional.empty()), addresses, http, clock)));
  }
}
