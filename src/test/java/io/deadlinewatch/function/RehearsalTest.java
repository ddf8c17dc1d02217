package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A rehearsal that stumbles half way would leave the rest cold, and nobody would notice. */
class RehearsalTest {
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

  @Test
  void theSweepTellsAllThatIsDue() throws IOException {
    assertEquals(
        "{\"due\":4,\"sent\":4,\"lost\":0,\"failed\":0,\"unreadable\":0}",
        new SweepRehearsal("none").perform(2));
  }

  @Test
  void theRelayDeliversAllMessages() throws IOException {
    assertEquals("{\"batchItemFailures\":[]}", new SlackRehearsal("none").perform(2));
  }

  @Test
  void theDoctorReadsEverything() throws IOException {
    var answer = new DoctorRehearsal("none").perform(2);
    assertTrue(answer.endsWith("\"notLooked\":0}"), answer);
  }

  @Test
  void oneThatFailsIsALineInTheLogAndNoMore() {
    var failing =
        new Rehearsal() {
          @Override
          public String perform(int times) throws IOException {
            throw new IOException("no answer");
          }

          @Override
          public void look() {
            throw new NoClassDefFoundError("gone");
          }
        };
    new BeforeSnapshot(failing, lines()).beforeCheckpoint(null);
    var lines = logged.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(2, lines.size(), lines::toString);
    assertTrue(lines.getFirst().contains("\"event\":\"rehearsal-failed\""), lines::toString);
    assertTrue(lines.getLast().contains("\"event\":\"look-failed\""), lines::toString);
  }

  private LogLines lines() {
    return new LogLines(
        new PrintStream(logged, false, StandardCharsets.UTF_8), () -> Instant.EPOCH);
  }
}
