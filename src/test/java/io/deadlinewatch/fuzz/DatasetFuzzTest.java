package io.deadlinewatch.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.dataset.DataException;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.dataset.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a data file holds, it is read or refused in one clear line. More: {@code
 * -Dfuzz.seconds=N -Dfuzz.seed=N}.
 */
class DatasetFuzzTest {
  private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("fuzz.seconds", 7));
  private static final long SEED = Long.getLong("fuzz.seed", 1L);
  private static final int MOST_BYTES = 1_023;
  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e]");
  private static final Pattern LIBRARY =
      Pattern.compile("snakeyaml|while (scanning|parsing)|\\w+Exception|\\w+Error|java\\.|mark:");

  private static final String SMALL =
      """
      audience:
        zone: America/New_York
        alertTime: "09:00"
        digestTime: "08:00"
        digestDays: MON-FRI
      deadlines:
        - id: a
          title: &t "A title"
          track: truce
          due: 2025-11-10T00:01
          zone: America/New_York
          certainty: scheduled
          authority: *t
          consequence: 'It ends.'
          leads: [P1W, P1D, PT1H]
          sources: [{title: S, url: https://example.org/s, published: 2025-08-11}]
        - {id: b, title: B, track: farm, through: 2025-12-31, zone: UTC, certainty: tentative}
      facts:
        - {id: f, track: truce, text: F, asOf: 2025-08-11, source: {title: S, url: https://e.org}}
        - {track: truce, text: G, asOf: 2025-08-12, supersedes: f,
           source: {title: S, url: https://e.org}}
      changes:
        - at: 2025-11-04T20:00:00Z
          deadline: a
          due: 2026-11-10T00:01
          why: Extended.
          source: {title: S, url: https://example.org/s}
        - at: 2025-11-05
          deadline: b
          status: settled
          outcome: Done.
          why: Over.
          source: {title: S, url: https://example.org/s}
        - at: 2025-11-06
          add: {id: c, title: C, track: farm, due: 2025-12-24, certainty: threatened, leads: []}
          why: New.
          source: {title: S, url: https://example.org/s}
      """;
  private static final String TINY =
      "deadlines: [{id: a, title: T, track: t, due: 2025-11-10, certainty: scheduled}]\n";
  private static final List<String> WORDS =
      List.of(
          "!!python/name:x y",
          "!t",
          "!!binary aGk=",
          "&a",
          "*a",
          "*t",
          "&t",
          "&a [*a]",
          "*\u6f22\u5b57",
          "*\u0085",
          "*\u2028x",
          "*" + "\u6f22".repeat(500),
          "<<: *t",
          "%YAML 1.1\n",
          "%TAG ! x\n",
          "\n---\n",
          "\n...\n",
          "? [a]: b",
          "? ",
          "|\n",
          ">-\n",
          "@",
          "`",
          "%",
          "P999999D",
          "PT999999H999999M",
          "P3650D",
          "P0D",
          "-P1D",
          "P1DT1H",
          "\u0661",
          "P\u0661D",
          "UTC",
          "GMT",
          "Etc/UTC",
          "../../etc",
          "SystemV/EST5",
          "America/New_York\u0000",
          "MON-MON",
          "SUN,",
          "-",
          "settled",
          "cancelled",
          "open",
          "[[[[[[[[[[[[[[[[[[[[[[[[[",
          "{a: {b: {c: ");

  private final Mutator mutator = new Mutator(SEED, WORDS);
  private final Random random = new Random(SEED);
  private int read;
  private int refused;

  @TempDir Path folder;

  @Test
  void whatIsMutatedIsReadOrRefused() throws IOException, InterruptedException {
    var small = List.of(bytes(SMALL), bytes(TINY));
    var seeds = new ArrayList<>(small);
    try (var shipped = Dataset.class.getResourceAsStream("/datasets/us-china-2025.yaml")) {
      seeds.add(shipped.readAllBytes());
    }
    var patience = new Patience(Duration.ofSeconds(2));
    patience.watch(() -> {
      for (var good : seeds) {
        attempt(patience, "a good file", good);
      }
      assertEquals(seeds.size(), read);
      long end = System.nanoTime() + TIME.toNanos();
      while (System.nanoTime() < end) {
        var seed = random.nextInt(100) == 0 ? seeds.getLast() : small.get(random.nextInt(2));
        var bytes = random.nextInt(100) == 0 ? mutator.noise(2_000) : mutator.mutated(seed, small);
        attempt(patience, "seed " + SEED + ", input " + (read + refused), bytes);
      }
      return null;
    });
    System.out.printf("Fuzz: %d data files read, %d refused (seed %d)%n", read, refused, SEED);
    assertTrue(read > 0 && refused > 0);
  }

  @Test
  void whatIsMonstrousIsReadOrRefused() throws InterruptedException {
    var patience = new Patience(Duration.ofSeconds(10));
    patience.watch(() -> {
      for (var monster : monsters().entrySet()) {
        attempt(patience, monster.getKey(), bytes(monster.getValue()));
      }
      return null;
    });
    assertEquals(monsters().size(), read + refused);
  }

  private static Map<String, String> monsters() {
    int many = 10_000_000;
    return Map.ofEntries(
        Map.entry("a title of 10 MB", SMALL.replace("A title", "x".repeat(many))),
        Map.entry("a plain text of 10 MB", "deadlines: " + "x".repeat(many)),
        Map.entry("a key of 10 MB", "x".repeat(many) + ": a"),
        Map.entry("an alias of 1 MB", "deadlines: *" + "x".repeat(many / 10)),
        Map.entry("lists in lists", "deadlines: " + "[".repeat(100_000)),
        Map.entry("mappings in mappings", "{a: ".repeat(100_000)),
        Map.entry("blocks in blocks", "- ".repeat(100_000)),
        Map.entry("questions in questions", "? ".repeat(100_000)),
        Map.entry("steps", steps(2_000)),
        Map.entry("a bomb of aliases", bomb()),
        Map.entry("a ring", "deadlines: &a [*a, *a]"),
        Map.entry("a comment of 10 MB", TINY + "#" + "x".repeat(many)),
        Map.entry("empty lines", "\n".repeat(many) + TINY),
        Map.entry("many documents", "--- a\n".repeat(100_000)),
        Map.entry("many deadlines", "deadlines:\n" + "- {}\n".repeat(100_000)),
        Map.entry("many fields", "a: b\n".repeat(100_000)),
        Map.entry("a number of 1 MB", "deadlines: [{due: " + "9".repeat(many / 10) + "}]"),
        Map.entry("many days", SMALL.replace("MON-FRI", "MON,".repeat(100_000) + "FRI")),
        Map.entry("a lead of 1 MB", SMALL.replace("PT1H", "P1D-" + "1D".repeat(many / 20))),
        Map.entry("a mixed lead", SMALL.replace("PT1H", "P" + "1D".repeat(many / 200) + "x")),
        Map.entry("a zone of 1 MB", SMALL.replace("UTC", "A/" + "x".repeat(many / 10))),
        Map.entry("an address of 1 MB", SMALL.replace("//e.org", "//e" + ".x".repeat(many / 20))));
  }

  private static String steps(int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  /** Nine to the ninth, were it ever written out. */
  private static String bomb() {
    var text = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 10; i++) {
      text.append("a%d: &a%d [".formatted(i, i)).append("*a%d,".formatted(i - 1).repeat(9));
      text.append("]\n");
    }
    return "deadlines: []\nfacts:\n  - {" + text.toString().replace("\n", ", ") + "}\n";
  }

  private void attempt(Patience patience, String what, byte[] bytes) {
    patience.attempt(
        what,
        () -> {
          var file = folder.resolve("data.yaml");
          Files.write(file, bytes);
          try {
            var data = Dataset.load(file.toString());
            History.of(data, data.audience());
            read++;
          } catch (DataException problem) {
            refused++;
            assertClear(file.toString(), problem.getMessage());
          }
        });
  }

  private static void assertClear(String name, String message) {
    assertTrue(message.startsWith(name + ":"), message);
    assertFalse(BREAKS.matcher(message).find(), () -> "more than one line: " + message);
    assertFalse(LIBRARY.matcher(message).find(), () -> "a library's words: " + message);
    var encoded = message.getBytes(StandardCharsets.UTF_8);
    assertTrue(encoded.length <= MOST_BYTES, () -> encoded.length + " bytes: " + message);
    assertEquals(message, new String(encoded, StandardCharsets.UTF_8), "half a character");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
