package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.fuzz.Mutator;
import io.deadlinewatch.fuzz.Patience;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.sweep.Sweep;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever Lambda hands over: a sweep doesn't look at it, and a relay reads it or refuses all of
 * it. More: {@code -Dfuzz.seconds=N -Dfuzz.seed=N}.
 */
class EventFuzzTest {
  private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 2));
  private static final long SEED = Long.getLong("fuzz.seed", 1L);
  private static final Path EVENTS = Path.of(System.getProperty("basedir", "."), "events");
  private static final String IDLE =
      "{\"due\":0,\"sent\":0,\"lost\":0,\"failed\":0,\"unreadable\":0}";
  private static final List<String> WORDS =
      List.of(
          "\"Records\"",
          "\"attributes\"",
          "\"messageId\"",
          "\"body\"",
          "\"receiptHandle\"",
          "\"SentTimestamp\": \"9223372036854775807\"",
          "\"SentTimestamp\": \"-1\"",
          "\"ApproximateReceiveCount\": \"2147483648\"",
          "\"ApproximateReceiveCount\": \"\"",
          "null",
          "[".repeat(1_500),
          "{\"attributes\":".repeat(1_500),
          "{\"a\":",
          "[1]",
          "\"\\ud800\"",
          "\\u",
          "/*",
          "1e5",
          "01",
          "\"" + "x".repeat(100_000) + "\"",
          "9".repeat(2_000));

  private final Mutator mutator = new Mutator(SEED, WORDS);
  private final Random random = new Random(SEED);
  private int read;
  private int refused;

  @Test
  void aSweepIgnoresItsEvent() throws IOException, InterruptedException {
    var good = Files.readAllBytes(EVENTS.resolve("schedule.json"));
    var function = function();
    fuzz(
        good,
        event -> {
          var answer = new ByteArrayOutputStream();
          function.handleRequest(event, answer, FakeContext.withMillis(50_000));
          assertEquals(IDLE, answer.toString(StandardCharsets.UTF_8));
          read++;
        });
    System.out.printf("Fuzz: %d events of a sweep (seed %d)%n", read, SEED);
  }

  @Test
  void aRelayReadsItsEventOrRefusesAllOfIt() throws IOException, InterruptedException {
    var good = Files.readAllBytes(EVENTS.resolve("sqs-feed.json"));
    fuzz(
        good,
        event -> {
          try {
            for (var message : RelayBatch.read(event)) {
              RelayBatch.answer(List.of(message.id()));
            }
            read++;
          } catch (IOException clear) {
            refused++;
            assertTrue(!String.valueOf(clear.getMessage()).isBlank());
          }
        });
    System.out.printf("Fuzz: %d events of a relay, %d refused (seed %d)%n", read, refused, SEED);
    assertTrue(read > 0 && refused > 0);
  }

  /** What is done with an event. */
  @FunctionalInterface
  private interface Handler {
    void handle(InputStream event) throws IOException;
  }

  private void fuzz(byte[] good, Handler handler) throws InterruptedException {
    var patience = new Patience(Duration.ofSeconds(2));
    patience.watch(() -> {
      patience.attempt("the good event", () -> handler.handle(new ByteArrayInputStream(good)));
      long end = System.nanoTime() + TIME.toNanos();
      for (int count = 0; System.nanoTime() < end; count++) {
        var bytes =
            random.nextInt(50) == 0 ? mutator.noise(5_000) : mutator.mutated(good, List.of(good));
        patience.attempt(
            "seed " + SEED + ", input " + count,
            () -> handler.handle(new ByteArrayInputStream(bytes)));
      }
      return null;
    });
  }

  private static SweepFunction function() {
    var log =
        new SweepJsonLog(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            () -> AlertSamples.NOW);
    var sweep =
        new Sweep(
            new MemoryStore(),
            (messages, _) ->
                messages.stream().<Receipt>map(m -> new Receipt.Accepted(m, "id")).toList(),
            () -> AlertSamples.NOW,
            log);
    return new SweepFunction(sweep, () -> AlertSamples.NOW, log);
  }
}
