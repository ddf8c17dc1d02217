package io.deadlinewatch.relay;

import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.relay.route.WebhookUrl;

/**
 * A service that takes alerts by webhook. All that is particular to one, its words, its hosts and
 * what its answers mean, is behind this: the relay knows no service.
 */
public interface Channel {
  /** Which URLs its webhooks may have. */
  WebhookRule rule();

  /** Posts an alert, once, and says what came of it. Whatever the service does is an outcome. */
  Outcome post(WebhookUrl url, RelayedAlert alert, Lateness lateness);
}
