package io.deadlinewatch.function.log;

import io.deadlinewatch.function.log.Metrics.Metric;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepLog;
import io.deadlinewatch.sweep.SweepReport;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes what a sweep does as log lines, and at its end the numbers. */
public final class SweepJsonLog implements SweepLog {
  private final LogLines lines;
  private final AtomicInteger leftOut = new AtomicInteger();

  public SweepJsonLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  @Override
  public void note(SweepEvent event) {
    lines.write(EventLine.of(event));
  }

  /** A row that a list went on without, such as a fact. */
  public void leftOut(UnreadableException problem) {
    leftOut.incrementAndGet();
    lines.write(EventLine.leftOut(problem));
  }

  /** The numbers of a sweep that has ended. */
  public void measure(String namespace, SweepReport report) {
    var troubles = report.troubles();
    lines.write(
        Metrics.of(
            namespace,
            "sweep",
            Metric.count("Due", report.due()),
            Metric.count("Sent", report.sent()),
            Metric.seconds("LateSeconds", report.lateFor().toSeconds()),
            Metric.count("LostRaces", troubles.lostRaces()),
            Metric.count("PublishFailures", troubles.refusals()),
            Metric.count("Unreadable", troubles.unreadable() + leftOut.getAndSet(0))));
  }

  /** A sweep that broke off; the exception itself goes to Lambda, which logs its trace. */
  public void failed(RuntimeException failure) {
    lines.write(EventLine.failed(failure));
  }
}
