package io.deadlinewatch.local.media;

import io.deadlinewatch.relay.Pace;
import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The pace of a home. Webhooks have that of every relay, kept in the table. A mail server, which
 * takes one mail after another, has no rest but for its failures, as long as a webhook's for them;
 * and what it may next be given is kept in memory, since a home has one relay.
 *
 * <p>Whoever asks for a webhook's turn a moment too early waits for it. A function that pays by the
 * time does not wait; here whoever came back later would leave the webhook idle meanwhile.
 */
public final class HomePace implements Pace {
  private static final String MAIL = "smtp";

  /** The rest between two posts, and a little. */
  private static final Duration SOON = Duration.ofMillis(1_500);

  private final Pace webhooks;
  private final InstantSource clock;
  private final Consumer<Duration> pause;
  private final Map<WebhookUrl, Rest> mail = new HashMap<>();

  /**
   * @param pause waits for so long, or less
   */
  public HomePace(Pace webhooks, InstantSource clock, Consumer<Duration> pause) {
    this.webhooks = webhooks;
    this.clock = clock;
    this.pause = pause;
  }

  @Override
  public Turn take(WebhookUrl url, Instant now, Instant until) {
    return isMail(url) ? takeMail(url, now, until) : takeSoon(url, now, until);
  }

  @Override
  public void end(WebhookUrl url, Turn.Ours turn, Rest rest) {
    if (isMail(url)) {
      endMail(url, turn, rest.failures() == 0 ? new Rest(clock.instant(), 0) : rest);
    } else {
      webhooks.end(url, turn, rest);
    }
  }

  private Turn takeSoon(WebhookUrl url, Instant now, Instant until) {
    var turn = webhooks.take(url, now, until);
    if (!(turn instanceof Turn.NotBefore(var moment)) || moment.isAfter(now.plus(SOON))) {
      return turn;
    }
    pause.accept(Duration.between(now, moment));
    var then = clock.instant();
    boolean isEarly = then.isBefore(moment) || Thread.currentThread().isInterrupted();
    return isEarly ? turn : webhooks.take(url, then, then.plus(Duration.between(now, until)));
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
