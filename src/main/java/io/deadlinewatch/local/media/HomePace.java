package io.deadlinewatch.local.media;

import io.deadlinewatch.relay.Pace;
import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * The pace of a home. Webhooks have that of every relay, kept in the table. A mail server, which
 * takes one mail after another, has no rest but for its failures, as long as a webhook's for them;
 * and what it may next be given is kept in memory, since a home has one relay.
 */
public final class HomePace implements Pace {
  private static final String MAIL = "smtp";

  private final Pace webhooks;
  private final InstantSource clock;
  private final Map<WebhookUrl, Rest> mail = new HashMap<>();

  public HomePace(Pace webhooks, InstantSource clock) {
    this.webhooks = webhooks;
    this.clock = clock;
  }

  @Override
  public Turn take(WebhookUrl url, Instant now, Instant until) {
    return isMail(url) ? takeMail(url, now, until) : webhooks.take(url, now, until);
  }

  @Override
  public void end(WebhookUrl url, Turn.Ours turn, Rest rest) {
    if (isMail(url)) {
      endMail(url, turn, rest.failures() == 0 ? new Rest(clock.instant(), 0) : rest);
    } else {
      webhooks.end(url, turn, rest);
    }
  }

  private synchronized Turn takeMail(WebhookUrl url, Instant now, Instant until) {
    var rest = mail.getOrDefault(url, new Rest(Instant.EPOCH, 0));
    if (rest.until().isAfter(now)) {
      return new Turn.NotBefore(rest.until());
    }
    mail.put(url, new Rest(until, rest.failures()));
    return new Turn.Ours(until, rest.failures());
  }

  private synchronized void endMail(WebhookUrl url, Turn.Ours turn, Rest rest) {
    mail.computeIfPresent(url, (_, now) -> now.until().equals(turn.until()) ? rest : now);
  }

  private static boolean isMail(WebhookUrl url) {
    return url.uri().getScheme().regionMatches(true, 0, MAIL, 0, MAIL.length());
  }
}
