package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.function.log.LogLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** A rehearsal that stumbles half way would leave the rest cold, and nobody would notice. */
class RehearsalTest {
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

  @Test
  void theSweepTellsAllThatIsDue() throws IOException {
    assertEquals(
        "{\"due\":4,\"sent\":4,\"lost\":0,\"failed\":0,\"unreadable\":0}",
        new SweepRehearsal().perform(2));
  }

  /** Which a sweep does once only, where the zone data has changed: it must not be cold then. */
  @Test
  void theSweepPlansAnewWhatIsOpen() {
    List<String> written = new ArrayList<>();
    SweptOnce.over(request -> {
      if (request instanceof UpdateItemRequest update) {
        written.add(update.key().get("pk").s());
      }
    });
    var after = written.subList(written.indexOf("HEARTBEAT"), written.size());
    assertEquals(List.of("HEARTBEAT", "DEADLINE#truce", "HEARTBEAT"), after, written::toString);
  }

  @Test
  void theRelayDeliversAllMessages() throws IOException {
    assertEquals("{\"batchItemFailures\":[]}", new RelayRehearsal().perform(2));
  }

  @Test
  void theDoctorReadsEverything() throws IOException {
    assertEquals("{\"ok\":13,\"attention\":3,\"notLooked\":0}", new DoctorRehearsal().perform(2));
  }

  @Test
  void theBoardIsWrittenAndTidied() throws IOException {
    var answer = new BoardRehearsal().perform(2);
    assertTrue(answer.matches("\\{\"written\":[1-9]\\d*,\"removed\":1}"), answer);
  }

  @Test
  void theCollectorKeepsNothingOfNothing() throws IOException {
    assertEquals(
        "{\"read\":0,\"proposed\":0,\"unreadPercent\":0}", new CollectorRehearsal().perform(2));
  }

  @Test
  void oneThatFailsIsALineInTheLogAndNoMore() {
    Rehearsal rehearsal =
        _ -> {
          throw new IOException("no answer");
        };
    BeforeSnapshot.Attempt firstContact =
        () -> {
          throw new NoClassDefFoundError("gone");
        };
    new BeforeSnapshot(rehearsal, firstContact, lines()).beforeCheckpoint(null);
    var lines = logged.toString(StandardCharsets.UTF_8).lines().toList();
    assertEquals(2, lines.size(), lines::toString);
    assertTrue(lines.getFirst().contains("\"event\":\"rehearsal-failed\""), lines::toString);
    assertTrue(lines.getLast().contains("\"event\":\"first-contact-failed\""), lines::toString);
  }

  private LogLines lines() {
    return new LogLines(
        new PrintStream(logged, false, StandardCharsets.UTF_8), () -> Instant.EPOCH);
  }
}
