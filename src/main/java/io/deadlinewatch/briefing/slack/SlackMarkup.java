package io.deadlinewatch.briefing.slack;

import io.deadlinewatch.briefing.post.Markup;
import java.util.Optional;

/** Slack's {@code mrkdwn}. */
final class SlackMarkup implements Markup {
  @Override
  public String words(String text, int room) {
    return SlackText.mrkdwn(text, room);
  }

  @Override
  public Optional<String> link(String url, String label, int room) {
    return SlackText.link(url, label, room);
  }

  @Override
  public String strong(String safe) {
    return "*" + safe + "*";
  }

  @Override
  public String emphasized(String safe) {
    return "_" + safe + "_";
  }
}
