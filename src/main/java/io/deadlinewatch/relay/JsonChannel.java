package io.deadlinewatch.relay;

import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.relay.http.WebhookClient;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;

/** A channel that takes one JSON value by POST, made of the alert's document. */
public abstract class JsonChannel implements Channel {
  private final RouteKind kind;
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
    this.kind = kind;
    this.words = words;
    this.answers = answers;
    this.client = client;
  }

  @Override
  public final RouteKind kind() {
    return kind;
  }

  @Override
  public final Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
    String payload;
    try {
      payload = words.of(PostedAlert.of(alert.document()), lateness == Lateness.LATE);
    } catch (RuntimeException bug) {
      return new Outcome.Never("cannot be put into words: " + bug.getClass().getSimpleName());
    }
    return answers.outcome(client.post(to.url(), payload));
  }
}
