package io.deadlinewatch.rehearsal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What Lambda would hand to a function in a rehearsal. */
public final class CannedEvent {
  private CannedEvent() {}

  /** Of the schedule. */
  public static InputStream schedule() {
    return new ByteArrayInputStream(
        "{\"source\":\"aws.scheduler\"}".getBytes(StandardCharsets.UTF_8));
  }

  /** Of the feed's queue: an alert as the topic sent it, and one addressed to a route. */
  public static InputStream feed() {
    return resource("sqs-event.json");
  }

  static InputStream resource(String name) {
    var stream = CannedEvent.class.getResourceAsStream("/rehearsal/" + name);
    if (stream == null) {
      throw new IllegalStateException("rehearsal/" + name + " is not in the package");
    }
    return stream;
  }
}
