package io.deadlinewatch.function.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.deadlinewatch.function.EmittedMetrics;
import io.deadlinewatch.relay.RelayEvent;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.support.AlertSamples;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The embedded metric format, as CloudWatch's specification wants it. */
class MetricsTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(written, false, StandardCharsets.UTF_8);

  @Test
  void aStackHasTheTenMetricsThatCostNothingAndThreeMoreWithACollector() {
    assertEquals(
        Set.of(
            "collector Read",
            "collector Proposed",
            "collector UnreadPercent",
            "sweep Due",
            "sweep Sent",
            "sweep LateSeconds",
            "sweep LostRaces",
            "sweep PublishFailures",
            "sweep Unreadable",
            "relay PostsDelivered",
            "relay PostWaitSeconds",
            "doctor AwaitingOutcome",
            "doctor DigestLateSeconds"),
        EmittedMetrics.names());
  }

  @Test
  void eachLineIsWhatTheSpecificationWants() {
    for (var line :
        List.of(
            EmittedMetrics.sweep(),
            EmittedMetrics.relay(),
            EmittedMetrics.doctor(),
            EmittedMetrics.collector())) {
      var declared = line.at("/_aws/CloudWatchMetrics");
      assertEquals(AlertSamples.NOW.toEpochMilli(), line.at("/_aws/Timestamp").asLong());
      assertEquals(1, declared.size());
      assertEquals(EmittedMetrics.NAMESPACE, declared.at("/0/Namespace").asText());
      assertEquals("[[\"Function\"]]", declared.at("/0/Dimensions").toString());
      assertTrue(line.get("Function").isTextual(), "a dimension is a text of the same line");
      for (var metric : declared.at("/0/Metrics")) {
        assertTrue(Set.of("Count", "Seconds", "Percent").contains(metric.get("Unit").asText()));
        assertTrue(line.get(metric.get("Name").asText()).isNumber(), metric::toString);
      }
    }
  }

  @Test
  void aSweepIsWrittenInNumbers() {
    assertEquals(
        Map.of(
            "Due", 7L,
            "Sent", 4L,
            "LateSeconds", 301L,
            "LostRaces", 1L,
            "PublishFailures", 3L,
            "Unreadable", 1L),
        values(EmittedMetrics.sweep()));
  }

  @Test
  void aRunOfTheCollectorIsWrittenInNumbers() {
    assertEquals(
        Map.of("Read", 0L, "Proposed", 2L, "UnreadPercent", 100L),
        values(EmittedMetrics.collector()));
    assertEquals(9, EmittedMetrics.collector().get("Requests").asInt());
  }

  @Test
  void aRowThatWordsGoWithoutIsUnreadableToo() {
    var log = new SweepJsonLog(out, () -> AlertSamples.NOW);
    log.leftOut(new UnreadableException("SITUATION truce: asOf"));
    log.measure(EmittedMetrics.NAMESPACE, EmittedMetrics.REPORT);
    log.measure(EmittedMetrics.NAMESPACE, EmittedMetrics.REPORT);
    var text = written.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("\"Unreadable\":2"), text);
    assertTrue(text.contains("\"Unreadable\":1"), "each is counted in one sweep");
  }

  @Test
  void whatSlackDidIsCountedSinceTheLastLine() {
    var log = new RelayJsonLog(out, () -> AlertSamples.NOW);
    log.note(new RelayEvent.Delivered("a/1/reached", "desk"));
    log.note(new RelayEvent.HadIt("a/1/reached", "desk"));
    log.note(new RelayEvent.Overtaken("a/1/reached", "desk", "2/changed"));
    log.note(new RelayEvent.OtherWords("a/1/reached", "desk"));
    log.note(new RelayEvent.OtherWords("a/1/reached", "farm"));
    log.measure(EmittedMetrics.NAMESPACE, Duration.ofSeconds(15));
    var text = written.toString(StandardCharsets.UTF_8);
    assertTrue(
        text.contains(
            "\"PostsDelivered\":1,\"PostWaitSeconds\":15,\"Overtaken\":1,\"OtherWords\":2}"),
        text);
    log.measure(EmittedMetrics.NAMESPACE, Duration.ZERO);
    assertTrue(
        written.toString(StandardCharsets.UTF_8).contains("\"PostsDelivered\":0"), "counted once");
  }

  @Test
  void whatNoAlarmWatchesIsAFieldAndNoMetric() {
    var line = EmittedMetrics.doctor();
    assertEquals(3, line.get("NeedsAHand").asInt());
    assertEquals(Map.of("AwaitingOutcome", 2L, "DigestLateSeconds", 901L), values(line));
  }

  private static Map<String, Long> values(JsonNode line) {
    Map<String, Long> values = new HashMap<>();
    for (var metric : line.at("/_aws/CloudWatchMetrics/0/Metrics")) {
      var name = metric.get("Name").asText();
      values.put(name, line.get(name).asLong());
    }
    return values;
  }
}
