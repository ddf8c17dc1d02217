package io.deadlinewatch.function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.collector.register.Harvest;
import io.deadlinewatch.doctor.Measures.Measure;
import io.deadlinewatch.function.log.CollectorLog;
import io.deadlinewatch.function.log.DoctorLog;
import io.deadlinewatch.function.log.RelayJsonLog;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.sweep.SweepReport;
import io.deadlinewatch.sweep.SweepReport.Troubles;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The metric lines of the functions, as they stand in the log. */
public final class EmittedMetrics {
  public static final String NAMESPACE = "DeadlineWatch/watch";
  public static final SweepReport REPORT =
      new SweepReport(7, 4, new Troubles(1, 2, 3, 1), Duration.ofSeconds(301));

  private EmittedMetrics() {}

  public static JsonNode sweep() {
    return line(out -> new SweepJsonLog(out, () -> AlertSamples.NOW).measure(NAMESPACE, REPORT));
  }

  public static JsonNode relay() {
    return line(out ->
        new RelayJsonLog(out, () -> AlertSamples.NOW).measure(NAMESPACE, Duration.ofSeconds(901)));
  }

  public static JsonNode doctor() {
    var measures =
        List.of(
            new Measure("NeedsAHand", "Count", 3),
            new Measure("AwaitingOutcome", "Count", 2),
            new Measure("DigestLateSeconds", "Seconds", 901));
    return line(out -> new DoctorLog(out, () -> AlertSamples.NOW).measure(NAMESPACE, measures));
  }

  public static JsonNode collector() {
    var harvest = new Harvest(List.of(), 3, List.of("a"), new Harvest.Asked(3, 1, 9));
    return line(
        out -> new CollectorLog(out, () -> AlertSamples.NOW).measure(NAMESPACE, harvest, 2));
  }

  /** The metrics of a stack with all that it can have, as function and name. */
  public static Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (var line : List.of(sweep(), relay(), doctor(), collector())) {
      for (var metric : line.at("/_aws/CloudWatchMetrics/0/Metrics")) {
        names.add(line.get("Function").asText() + " " + metric.get("Name").asText());
      }
    }
    return names;
  }

  private static JsonNode line(Consumer<PrintStream> writing) {
    var written = new ByteArrayOutputStream();
    writing.accept(new PrintStream(written, false, StandardCharsets.UTF_8));
    try {
      return new ObjectMapper().readTree(written.toString(StandardCharsets.UTF_8));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
