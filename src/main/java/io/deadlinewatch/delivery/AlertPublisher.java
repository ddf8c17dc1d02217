package io.deadlinewatch.delivery;

import io.deadlinewatch.briefing.Message;
import java.util.List;

/** Hands messages to their media. */
public interface AlertPublisher {
  /**
   * Publishes each message at most once and says of each what came of it. It does not throw for a
   * medium that fails: what is not known to be accepted counts as refused, and is sent again by the
   * next sweep.
   *
   * @param publishCutoffs when to stop, so that what was accepted can still be recorded
   */
  List<Receipt> publish(List<Message> messages, PublishCutoffs publishCutoffs);
}
