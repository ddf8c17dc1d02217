package io.deadlinewatch.function.log;

import io.deadlinewatch.doctor.Finding;
import io.deadlinewatch.doctor.Measures.Measure;
import io.deadlinewatch.function.log.Metrics.Metric;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes findings as log lines, and numbers as metrics. */
public final class DoctorLog {
  /** What alarms watch. The other numbers can be looked up in the log, and cost nothing there. */
  private static final Set<String> WATCHED = Set.of("AwaitingOutcome", "DigestLateSeconds");

  private final LogLines lines;

  public DoctorLog(PrintStream out, InstantSource clock) {
    this.lines = new LogLines(out, clock);
  }

  /** The first line of a process, once. */
  public void begin() {
    lines.begin();
  }

  public void note(Finding finding) {
    Map<String, String> fields = new HashMap<>();
    fields.put("check", finding.check().word());
    fields.put("what", finding.what());
    if (finding instanceof Finding.Attention attention) {
      fields.put("count", Integer.toString(attention.count()));
      fields.put("command", attention.command());
    }
    lines.write(new EventLine(level(finding), "finding", fields));
  }

  public void measure(String namespace, List<Measure> measures) {
    List<Metric> watched = new ArrayList<>();
    var others = new LinkedHashMap<String, Long>();
    for (var measure : measures) {
      if (WATCHED.contains(measure.name())) {
        watched.add(new Metric(measure.name(), measure.unit(), measure.value()));
      } else {
        others.put(measure.name(), measure.value());
      }
    }
    lines.write(new Metrics(namespace, "doctor", watched, others));
  }

  private static String level(Finding finding) {
    return switch (finding) {
      case Finding.Ok _ -> "INFO";
      case Finding.Attention _ -> "ERROR";
      case Finding.NotLooked _ -> "WARN";
    };
  }
}
