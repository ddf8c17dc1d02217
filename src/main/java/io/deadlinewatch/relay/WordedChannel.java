package io.deadlinewatch.relay;

import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.relay.route.RouteKind;

/**
 * A channel that puts an alert into words of its own, made of the document alone, and then sends
 * them. What cannot be put into words now never can be.
 *
 * @param <M> what is sent
 */
public abstract class WordedChannel<M> implements Channel {
  private final RouteKind kind;

  protected WordedChannel(RouteKind kind) {
    this.kind = kind;
  }

  /**
   * An alert in the channel's words.
   *
   * @param late whether it must say first as of when it speaks
   */
  protected abstract M words(Destination to, PostedAlert alert, boolean late);

  /** Sends it, once, and says what came of it. */
  protected abstract Outcome send(Destination to, M message);

  @Override
  public final RouteKind kind() {
    return kind;
  }

  @Override
  public final Outcome post(Destination to, RelayedAlert alert, Lateness lateness) {
    M message;
    try {
      message = words(to, PostedAlert.of(alert.document()), lateness == Lateness.LATE);
    } catch (RuntimeException bug) {
      return new Outcome.Never("cannot be put into words: " + bug.getClass().getSimpleName());
    }
    return send(to, message);
  }
}
