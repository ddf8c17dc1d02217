package io.deadlinewatch.relay.route;

import java.net.URI;

/**
 * A webhook's URL. Whoever has it can post, so it is a secret: it has no text, and only {@link
 * WebhookRule} makes one, and only who posts opens it.
 */
public final class WebhookUrl {
  private final URI uri;

  WebhookUrl(URI uri) {
    this.uri = uri;
  }

  public URI uri() {
    return uri;
  }

  /** The root of its server. */
  public WebhookUrl root() {
    return new WebhookUrl(uri.resolve("/"));
  }

  /** A name for the webhook that does not lead back to it: its secret part is long and random. */
  public String fingerprint() {
    return Fingerprint.of(uri.toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WebhookUrl url && url.uri.equals(uri);
  }

  @Override
  public int hashCode() {
    return uri.hashCode();
  }

  @Override
  public String toString() {
    return "(webhook)";
  }
}
