package io.deadlinewatch.relay.route;

import java.util.Map;
import java.util.Optional;

/**
 * Where a route leads, and with which secrets. It has no text of its own: only who posts opens it.
 */
public final class Destination {
  private final String kind;
  private final WebhookUrl url;
  private final Map<String, String> texts;

  Destination(String kind, WebhookUrl url, Map<String, String> texts) {
    this.kind = kind;
    this.url = url;
    this.texts = Map.copyOf(texts);
  }

  /** The kind of its channel. */
  public String kind() {
    return kind;
  }

  public WebhookUrl url() {
    return url;
  }

  /** What a route of its kind has under a name. */
  public Optional<String> text(String field) {
    return Optional.ofNullable(texts.get(field));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Destination to && to.kind.equals(kind) && to.texts.equals(texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return "(" + kind + ")";
  }
}
