package io.deadlinewatch.function.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.sweep.SweepEvent;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SweepJsonLogTest {
  private static final Instant NOW = Instant.parse("2025-11-09T14:00:00Z");
  private static final ItemKey KEY = ItemKey.deadline("us-cn-truce");
  private static final String ID = "us-cn-truce/1/reached";

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final SweepJsonLog log =
      new SweepJsonLog(new PrintStream(written, false, StandardCharsets.UTF_8), () -> NOW);

  static Stream<Arguments> events() {
    return Stream.of(
        Arguments.of(
            new SweepEvent.Sent(ID, Set.of(Medium.SMS, Medium.FEED)),
            "INFO\",\"event\":\"sent\",\"alertId\":\"us-cn-truce/1/reached\",\"medium\":\"feed,sms\""),
        Arguments.of(
            new SweepEvent.Refused(ID, Medium.EMAIL, "SNS throttles us"),
            "WARN\",\"event\":\"refused\",\"alertId\":\"us-cn-truce/1/reached\",\"medium\":\"email\",\"why\":\"SNS"
                + " throttles us\""),
        Arguments.of(
            new SweepEvent.LostRace(KEY),
            "DEBUG\",\"event\":\"lost-race\",\"key\":\"DEADLINE#us-cn-truce\""),
        Arguments.of(
            new SweepEvent.NotConfirmed(KEY),
            "INFO\",\"event\":\"not-confirmed\",\"key\":\"DEADLINE#us-cn-truce\""),
        Arguments.of(
            new SweepEvent.Unreadable(ItemKey.DIGEST, "dueAt: \"soon\"\n"),
            "ERROR\",\"event\":\"unreadable\",\"key\":\"DIGEST\",\"why\":\"dueAt:"
                + " \\\"soon\\\"\\n\""),
        Arguments.of(
            new SweepEvent.StoreFailed(KEY, "write: no answer"),
            "WARN\",\"event\":\"store-failed\",\"key\":\"DEADLINE#us-cn-truce\","
                + "\"why\":\"write: no answer\""),
        Arguments.of(
            new SweepEvent.BatchFailed(7, "no facts"),
            "ERROR\",\"event\":\"batch-failed\",\"items\":\"7\",\"why\":\"no facts\""),
        Arguments.of(
            new SweepEvent.RecordLost(ID, "thrice"),
            "WARN\",\"event\":\"record-lost\",\"alertId\":\"us-cn-truce/1/reached\",\"why\":\"thrice\""),
        Arguments.of(
            new SweepEvent.LeftForNext(300),
            "WARN\",\"event\":\"left-for-next\",\"items\":\"300\""));
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventIsOneLine(SweepEvent event, String line) {
    log.note(event);
    assertEquals("{\"timestamp\":\"2025-11-09T14:00:00Z\",\"level\":\"" + line + "}\n", text());
  }

  @Test
  void aBrokenSweepIsAnError() throws JsonProcessingException {
    log.failed(new IllegalStateException("the table \u4e2d is gone"));
    var line = new ObjectMapper().readTree(text());
    assertEquals("ERROR", line.get("level").asText());
    assertEquals("IllegalStateException: the table \u4e2d is gone", line.get("why").asText());
  }

  @Test
  void aRowThatWordsGoWithoutIsAnError() {
    log.leftOut(new UnreadableException("SITUATION truce: asOf"));
    assertTrue(text().contains("\"level\":\"ERROR\",\"event\":\"row-left-out\""), this::text);
  }

  @Test
  void aLongReasonIsCut() {
    log.note(new SweepEvent.BatchFailed(1, "x".repeat(100_000)));
    assertTrue(written.size() < 1_200, () -> written.size() + " bytes");
  }

  @Test
  void aLogThatCannotBeWrittenStopsNothing() {
    var broken =
        new SweepJsonLog(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            () -> {
              throw new IllegalStateException("no clock");
            });
    broken.note(new SweepEvent.LeftForNext(1));
    new SweepJsonLog(closed(), () -> NOW).note(new SweepEvent.LeftForNext(1));
  }

  private static PrintStream closed() {
    var stream = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    stream.close();
    return stream;
  }

  private String text() {
    return written.toString(StandardCharsets.UTF_8);
  }
}
