package io.deadlinewatch.function;

import io.deadlinewatch.delivery.relay.RelayEvent;
import io.deadlinewatch.delivery.relay.RelayLog;
import io.deadlinewatch.function.Metrics.Metric;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes what a relay does as log lines, and at the end of a batch the numbers. */
final class SlackLog implements RelayLog {
  private final LogLines lines;
  private final AtomicInteger delivered = new AtomicInteger();
  private final AtomicInteger retried = new AtomicInteger();

  SlackLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  @Override
  public void note(RelayEvent event) {
    lines.write(SlackLine.of(event));
    switch (event) {
      case RelayEvent.Delivered _ -> delivered.incrementAndGet();
      case RelayEvent.Failed _ -> retried.incrementAndGet();
      default -> {}
    }
  }

  /** The numbers since the last time. Dead letters are counted by their queue, for nothing. */
  void measure(String namespace) {
    lines.write(
        Metrics.of(
            namespace,
            "relay",
            Metric.count("SlackDelivered", delivered.getAndSet(0)),
            Metric.count("SlackRetried", retried.getAndSet(0))));
  }
}
