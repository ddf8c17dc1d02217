package io.deadlinewatch.function;

import io.deadlinewatch.delivery.relay.RelayEvent;
import io.deadlinewatch.delivery.relay.RelayLog;
import java.io.PrintStream;
import java.time.InstantSource;

/** Writes what a relay does as log lines. */
final class SlackLog implements RelayLog {
  private final LogLines lines;

  SlackLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  @Override
  public void note(RelayEvent event) {
    lines.write(SlackLine.of(event));
  }
}
