package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Turns in memory. */
public final class MemoryPace implements Pace {
  private final Map<WebhookUrl, Rest> rests = new HashMap<>();

  @Override
  public synchronized Turn take(WebhookUrl url, Instant now, Instant until) {
    var rest = rests.getOrDefault(url, new Rest(Instant.EPOCH, 0));
    if (rest.until().isAfter(now)) {
      return new Turn.NotBefore(rest.until());
    }
    rests.put(url, new Rest(until, rest.failures()));
    return new Turn.Ours(until, rest.failures());
  }

  @Override
  public synchronized void end(WebhookUrl url, Turn.Ours turn, Rest rest) {
    rests.computeIfPresent(url, (_, now) -> now.until().equals(turn.until()) ? rest : now);
  }
}
