package io.deadlinewatch.function.log;

import io.deadlinewatch.function.log.Metrics.Metric;
import io.deadlinewatch.relay.RelayEvent;
import io.deadlinewatch.relay.RelayLog;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes what a relay does as log lines, and at the end of a batch the numbers. */
public final class SlackLog implements RelayLog {
  private final LogLines lines;
  private final AtomicInteger delivered = new AtomicInteger();

  public SlackLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  @Override
  public void note(RelayEvent event) {
    lines.write(SlackLine.of(event));
    if (event instanceof RelayEvent.Delivered) {
      delivered.incrementAndGet();
    }
  }

  /**
   * The numbers since the last time. Dead letters are counted by their queue, for nothing.
   *
   * @param wait how long the oldest of those that come back has waited
   */
  public void measure(String namespace, Duration wait) {
    lines.write(
        Metrics.of(
            namespace,
            "relay",
            Metric.count("SlackDelivered", delivered.getAndSet(0)),
            Metric.seconds("SlackWaitSeconds", wait.toSeconds())));
  }
}
