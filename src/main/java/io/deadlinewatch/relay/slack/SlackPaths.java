package io.deadlinewatch.relay.slack;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which paths lead to an incoming webhook. A workflow's trigger answers a post as kindly as a
 * webhook does, and shows nothing of it.
 */
final class SlackPaths {
  private static final Pattern WEBHOOK = Pattern.compile("/services(/[A-Za-z0-9_-]+)+");

  private SlackPaths() {}

  /** What is wrong with a path, without a word of it. */
  static Optional<String> problem(String path) {
    if (path.startsWith("/workflows/") || path.startsWith("/triggers/")) {
      return Optional.of(
          "starts a workflow, which shows no message of ours; make an incoming webhook, whose path"
              + " begins with /services/");
    }
    return WEBHOOK.matcher(path).matches()
        ? Optional.empty()
        : Optional.of("is no incoming webhook: its path is not /services/ and what Slack gave it");
  }
}
