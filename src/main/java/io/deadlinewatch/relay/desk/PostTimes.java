package io.deadlinewatch.relay.desk;

import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Instant;
import java.util.Optional;

/** From when a service may be posted to again. Failures are exceptions. */
@FunctionalInterface
public interface PostTimes {
  /** The moment, which may be past; none where nothing was posted to it lately. */
  Optional<Instant> nextPostAt(WebhookUrl url);
}
