package io.deadlinewatch.function.log;

import io.deadlinewatch.function.log.Metrics.Metric;
import io.deadlinewatch.relay.RelayEvent;
import io.deadlinewatch.relay.RelayLog;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Writes what a relay does as log lines, and at the end of a batch the numbers. */
public final class RelayJsonLog implements RelayLog {
  private static final String INFO = "INFO";
  private static final String WARN = "WARN";
  private static final String ERROR = "ERROR";

  private final LogLines lines;
  private final AtomicInteger delivered = new AtomicInteger();
  private final AtomicLong overtaken = new AtomicLong();
  private final AtomicLong otherWords = new AtomicLong();

  public RelayJsonLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  /** The first line of a process, once. */
  public void begin() {
    lines.begin();
  }

  @Override
  public void note(RelayEvent event) {
    lines.write(line(event));
    switch (event) {
      case RelayEvent.Delivered _ -> delivered.incrementAndGet();
      case RelayEvent.Overtaken _ -> overtaken.incrementAndGet();
      case RelayEvent.OtherWords _ -> otherWords.incrementAndGet();
      default -> {}
    }
  }

  /**
   * The numbers since the last time. Dead letters are counted by their queue, for nothing.
   *
   * @param wait how long the oldest of those that come back has waited
   */
  public void measure(String namespace, Duration wait) {
    SequencedMap<String, Long> fields = new LinkedHashMap<>();
    fields.put("Overtaken", overtaken.getAndSet(0));
    fields.put("OtherWords", otherWords.getAndSet(0));
    var metrics =
        List.of(
            Metric.count("PostsDelivered", delivered.getAndSet(0)),
            Metric.seconds("PostWaitSeconds", wait.toSeconds()));
    lines.write(new Metrics(namespace, "relay", metrics, fields));
  }

  /** What a line says of an event; see {@link EventLine}. */
  private static EventLine line(RelayEvent event) {
    return switch (event) {
      case RelayEvent.Routed(var alert, var routes) ->
          line(INFO, "routed", "alertId", alert, "routes", Integer.toString(routes));
      case RelayEvent.Delivered(var alert, var route) ->
          line(INFO, "delivered", "alertId", alert, "route", route);
      case RelayEvent.HadIt(var alert, var route) ->
          line(INFO, "had-it", "alertId", alert, "route", route);
      case RelayEvent.Overtaken(var alert, var route, var by) ->
          line(INFO, "overtaken", "alertId", alert, "route", route, "by", by);
      case RelayEvent.OtherWords(var alert, var route) ->
          line(WARN, "other-words", "alertId", alert, "route", route);
      case RelayEvent.Waits(var alert, var route, var again) ->
          line("DEBUG", "waits", "alertId", alert, "route", route, "again", again.toString());
      case RelayEvent.Failed failed -> failed(failed);
      case RelayEvent.Buried(var alert, var route, var why) ->
          line(ERROR, "dead-letter", "alertId", alert, "route", route, "why", why);
      case RelayEvent.RecordLost(var alert, var route, var why) ->
          line(WARN, "record-lost", "alertId", alert, "route", route, "why", why);
      case RelayEvent.RoutesBroken(var why) -> line(ERROR, "routes-broken", "why", why);
      case RelayEvent.Stumbled(var message, var why) ->
          line(WARN, "stumbled", "messageId", message, "why", why);
      case RelayEvent.LeftForNext(var messages) ->
          line(INFO, "left-for-next", "items", Integer.toString(messages));
    };
  }

  private static EventLine failed(RelayEvent.Failed failed) {
    return line(
        WARN,
        "delivery-failed",
        "alertId",
        failed.alertId(),
        "route",
        failed.route(),
        "attempt",
        Integer.toString(failed.attempt()),
        "why",
        failed.why(),
        "again",
        failed.again().toString());
  }

  private static EventLine line(String level, String event, String... namesAndValues) {
    Map<String, String> fields = new HashMap<>();
    for (int index = 0; index < namesAndValues.length; index += 2) {
      fields.put(namesAndValues[index], namesAndValues[index + 1]);
    }
    return new EventLine(level, event, fields);
  }
}
