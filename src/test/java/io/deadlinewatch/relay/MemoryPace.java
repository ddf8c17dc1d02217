package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Turns in memory. */
public final class MemoryPace implements Pace {
  private final Map<WebhookUrl, Instant> next = new HashMap<>();

  @Override
  public synchronized Turn take(WebhookUrl url, Instant now, Instant until) {
    var free = next.getOrDefault(url, Instant.EPOCH);
    if (free.isAfter(now)) {
      return new Turn.NotBefore(free);
    }
    next.put(url, until);
    return new Turn.Ours(until);
  }

  @Override
  public synchronized void end(WebhookUrl url, Turn.Ours turn, Instant moment) {
    next.replace(url, turn.until(), moment);
  }
}
