package io.deadlinewatch.function.log;

import io.deadlinewatch.collector.draft.Draft;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.function.log.Metrics.Metric;
import io.deadlinewatch.store.UnreadableException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says what was read of the Register and what was proposed. */
public final class CollectorLog {
  private final LogLines lines;

  public CollectorLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  /** The first line of a process, once. */
  public void begin() {
    lines.begin();
  }

  /** What came of a day's run: a line for each draft, and for each query that is not whole. */
  public void collected(Harvest harvest, List<Draft> kept) {
    harvest.problems().forEach(why -> write("WARN", "not-read", Map.of("why", why)));
    kept.forEach(draft ->
        write("INFO", "proposed", Map.of("draft", draft.id(), "kind", draft.kind().word())));
    write(
        harvest.isWhole() ? "INFO" : "WARN",
        "collected",
        Map.of(
            "read", Integer.toString(harvest.found().size()),
            "proposed", Integer.toString(kept.size()),
            "unreadable", Integer.toString(harvest.unreadable())));
  }

  /** The numbers of a run. That the line is there says that a run has ended. */
  public void measure(String namespace, Harvest harvest, int proposed) {
    var fields = new LinkedHashMap<String, Long>();
    fields.put("Requests", (long) harvest.asked().requests());
    fields.put("UnreadableResults", (long) harvest.unreadable());
    fields.put("UnfinishedQueries", (long) harvest.asked().unfinished());
    var metrics =
        List.of(
            Metric.count("Read", harvest.found().size()),
            Metric.count("Proposed", proposed),
            Metric.percent("UnreadPercent", harvest.unreadPercent()));
    lines.write(new Metrics(namespace, "collector", metrics, fields));
  }

  /** That the ops team was not told of drafts. */
  public void untold(Exception failed) {
    write("WARN", "drafts-untold", Map.of("why", failed.getClass().getSimpleName()));
  }

  /** That a row cannot be read, and is not compared with. */
  public void leftOut(UnreadableException problem) {
    write("ERROR", "not-compared", Map.of("why", String.valueOf(problem.getMessage())));
  }

  private void write(String level, String event, Map<String, String> fields) {
    lines.write(new EventLine(level, event, fields));
  }
}
