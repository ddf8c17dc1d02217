package io.deadlinewatch.relay.route;

/** Which URLs the routes of a kind may have. */
@FunctionalInterface
public interface UrlRule {
  /**
   * Reads a URL.
   *
   * @throws RoutesException saying what is wrong without a word of the URL
   */
  WebhookUrl read(String text);
}
