package io.deadlinewatch.relay;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.relay.route.AlertHead;
import io.deadlinewatch.relay.route.Destination;
import io.deadlinewatch.support.AlertSamples;

/** An alert as channels get it. */
public final class AlertPosts {
  /** Its document. */
  public static final String DOCUMENT =
      AlertSamples.messages(Medium.FEED, AlertSamples.reached("us-cn-truce", "truce"))
          .getFirst()
          .body();

  private AlertPosts() {}

  /** A document, as if a sweep had made it. */
  public static RelayedAlert of(String document) {
    var head = new AlertHead("us-cn-truce/1/reached", "reached", "high", "truce");
    var order = new AlertOrder(1, AlertSamples.NOW, "reached");
    return new RelayedAlert(
        head, "us-cn-truce", order, document, JsonNode.read(document).orElseThrow());
  }

  /** Posts the alert once. */
  public static Outcome post(Channel channel, Destination to) {
    return channel.post(to, of(DOCUMENT), Lateness.ON_TIME);
  }
}
