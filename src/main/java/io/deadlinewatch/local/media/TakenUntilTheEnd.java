package io.deadlinewatch.local.media;

import io.deadlinewatch.relay.FeedMessage;
import io.deadlinewatch.relay.FeedQueue;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * A queue in which a message that the end has interrupted stays taken, so that it comes back to the
 * next relay at once and not when a failure of its route would be over, which it was not.
 *
 * @param isEnd whether the relay ends
 */
record TakenUntilTheEnd(FeedQueue queue, BooleanSupplier isEnd) implements FeedQueue {
  @Override
  public void send(String body) {
    queue.send(body);
  }

  @Override
  public void hide(FeedMessage message, Duration duration) {
    if (!isEnd.getAsBoolean()) {
      queue.hide(message, duration);
    }
  }

  @Override
  public void bury(String body, String why) {
    queue.bury(body, why);
  }
}
