package io.deadlinewatch.function.log;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.function.log.Metrics.Metric;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.sweep.SweepEvent;
import io.deadlinewatch.sweep.SweepLog;
import io.deadlinewatch.sweep.SweepReport;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Writes what a sweep does as log lines, and at its end the numbers. */
public final class SweepJsonLog implements SweepLog {
  private static final String DEBUG = "DEBUG";
  private static final String INFO = "INFO";
  private static final String WARN = "WARN";
  private static final String ERROR = "ERROR";

  private final LogLines lines;
  private final AtomicInteger leftOut = new AtomicInteger();

  public SweepJsonLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  /** The first line of a process, once. */
  public void begin() {
    lines.begin();
  }

  @Override
  public void note(SweepEvent event) {
    lines.write(line(event));
  }

  /** A row that a list went on without, such as a fact. */
  public void leftOut(UnreadableException problem) {
    leftOut.incrementAndGet();
    lines.write(
        new EventLine(ERROR, "row-left-out", Map.of("why", String.valueOf(problem.getMessage()))));
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
    var why = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    lines.write(new EventLine(ERROR, "sweep-failed", Map.of("why", why)));
  }

  private static EventLine line(SweepEvent event) {
    return switch (event) {
      case SweepEvent.Sent(var alertId, var media) ->
          new EventLine(INFO, "sent", Map.of("alertId", alertId, "medium", words(media)));
      case SweepEvent.Refused(var alertId, var medium, var why) ->
          new EventLine(
              WARN, "refused", Map.of("alertId", alertId, "medium", medium.word(), "why", why));
      case SweepEvent.PutOff(var alertId, var medium, var until) ->
          new EventLine(
              INFO,
              "put-off",
              Map.of("alertId", alertId, "medium", medium.word(), "until", until.toString()));
      case SweepEvent.LostRace(var key) -> new EventLine(DEBUG, "lost-race", key(key));
      case SweepEvent.NotConfirmed(var key) -> new EventLine(INFO, "not-confirmed", key(key));
      case SweepEvent.Unreadable(var key, var why) ->
          new EventLine(ERROR, "unreadable", Map.of("key", key.pk(), "why", why));
      case SweepEvent.StoreFailed(var key, var why) ->
          new EventLine(WARN, "store-failed", Map.of("key", key.pk(), "why", why));
      case SweepEvent.BatchFailed(var items, var why) ->
          new EventLine(ERROR, "batch-failed", Map.of("items", text(items), "why", why));
      case SweepEvent.RecordLost(var alertId, var why) ->
          new EventLine(WARN, "record-lost", Map.of("alertId", alertId, "why", why));
      case SweepEvent.LeftForNext(var items) ->
          new EventLine(WARN, "left-for-next", Map.of("items", text(items)));
    };
  }

  private static Map<String, String> key(ItemKey key) {
    return Map.of("key", key.pk());
  }

  private static String words(Set<Medium> media) {
    return media.stream()
        .sorted(Comparator.naturalOrder())
        .map(Medium::word)
        .collect(Collectors.joining(","));
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
