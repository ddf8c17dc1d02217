package io.deadlinewatch.local.media;

import io.deadlinewatch.relay.Pace;
import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * The pace of a home. Webhooks have that of every relay, kept in the table. A mail server, which
 * takes one mail after another, has no rest between two that it took; and what it may next be given
 * is kept in memory, since a home has one relay.
 */
public final class HomePace implements Pace {
  private static final String MAIL = "smtp";

  /** What a webhook rests between two posts, and a little. */
  private static final Duration REST = Duration.ofSeconds(2);

  private final Pace webhooks;
  private final InstantSource clock;
  private final Map<WebhookUrl, Instant> mail = new HashMap<>();

  public HomePace(Pace webhooks, InstantSource clock) {
    this.webhooks = webhooks;
    this.clock = clock;
  }

  @Override
  public Turn take(WebhookUrl url, Instant now, Instant until) {
    return isMail(url) ? takeMail(url, now, until) : webhooks.take(url, now, until);
  }

  @Override
  public void end(WebhookUrl url, Turn.Ours turn, Instant next) {
    if (isMail(url)) {
      endMail(url, turn, next);
    } else {
      webhooks.end(url, turn, next);
    }
  }

  private synchronized Turn takeMail(WebhookUrl url, Instant now, Instant until) {
    var free = mail.getOrDefault(url, Instant.EPOCH);
    if (free.isAfter(now)) {
      return new Turn.NotBefore(free);
    }
    mail.put(url, until);
    return new Turn.Ours(until);
  }

  private synchronized void endMail(WebhookUrl url, Turn.Ours turn, Instant next) {
    var now = clock.instant();
    boolean isShort = next.isBefore(now.plus(REST));
    mail.replace(url, turn.until(), isShort ? now : next);
  }

  private static boolean isMail(WebhookUrl url) {
    return url.uri().getScheme().regionMatches(true, 0, MAIL, 0, MAIL.length());
  }
}
