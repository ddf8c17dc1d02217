package io.deadlinewatch.relay;

import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;

/** A channel that takes one JSON value by POST, made of the alert's document. */
public abstract class JsonChannel extends WordedChannel<String> {
  private final Words words;
  private final StatusReading answers;
  private final WebhookClient client;

  /** An alert in a channel's own words. */
  @FunctionalInterface
  public interface Words {
    /**
     * The JSON.
     *
     * @param late whether it must say first as of when it speaks
     */
    String of(PostedAlert alert, boolean late);
  }

  protected JsonChannel(RouteKind kind, Words words, StatusReading answers, WebhookClient client) {
    super(kind);
    this.words = words;
    this.answers = answers;
    this.client = client;
  }

  @Override
  protected final String words(Destination to, PostedAlert alert, boolean late) {
    return words.of(alert, late);
  }

  @Override
  protected final Outcome send(Destination to, String json) {
    return answers.outcome(client.post(to.url(), json));
  }
}
