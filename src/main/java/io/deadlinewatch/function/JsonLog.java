package io.deadlinewatch.function;

import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepLog;
import java.io.PrintStream;
import java.time.InstantSource;

/** Writes what a sweep does as log lines. */
final class JsonLog implements SweepLog {
  private final LogLines lines;

  JsonLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  @Override
  public void note(SweepEvent event) {
    lines.write(EventLine.of(event));
  }

  /** A row that a list went on without, such as a fact. */
  void leftOut(UnreadableException problem) {
    lines.write(EventLine.leftOut(problem));
  }

  /** A sweep that broke off; the exception itself goes to Lambda, which logs its trace. */
  void failed(RuntimeException failure) {
    lines.write(EventLine.failed(failure));
  }
}
