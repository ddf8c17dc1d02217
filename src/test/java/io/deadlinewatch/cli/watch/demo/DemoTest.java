package io.deadlinewatch.cli.watch.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.watch.server.BoardServer;
import io.deadlinewatch.cli.workplace.AwsChoice;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.console.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two months in the time that a test takes; on the 30th day and at the end the board is read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/cli/watch-demo.txt");
  private static final int DAYS = 61;
  private static final Pattern URL = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<Duration> waits = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-29T12:00:00Z");
  private String taken = "";

  @BeforeAll
  void run() {
    try (var other = BoardServer.start(_ -> Optional.empty(), 0)) {
      taken = other.url();
      Demo.run(
          Integer.parseInt(taken.replaceFirst(".*:", "")),
          workplace(),
          time -> {
            waits.add(time);
            now = now.plus(time);
            if (waits.size() == 30 || waits.size() > DAYS) {
              look();
            }
          });
    }
  }

  @Test
  void aDayTakesTwoSeconds() {
    assertEquals(DAYS + 1, waits.size());
    assertEquals(
        Duration.ofSeconds(DAYS * 2L + 4), waits.stream().reduce(Duration.ZERO, Duration::plus));
  }

  @Test
  void theScreenTellsInShortWhatAWatchWouldHave() throws IOException {
    var screen = URL.matcher(text(out)).replaceAll("http://127.0.0.1:8700");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(GOLDEN, screen);
    }
    assertEquals(Files.readString(GOLDEN), screen);
    assertEquals("", text(err));
  }

  @Test
  void theBoardMovesAlongAndTakesTheReplaysTimeForNow() {
    var midst = pages.getFirst();
    assertTrue(midst.contains("Trump and Xi met"), midst);
    assertTrue(midst.contains("[Refresh:2]"), midst);
    assertTrue(midst.contains("Date.now = function () { return 1761883199000; };"), midst);
    assertTrue(midst.contains("\"lookedAt\":\"2025-10-31T03:59:59Z\""), midst);
    assertTrue(pages.getLast().contains("\"lookedAt\":\"2025-12-01T04:59:59Z\""));
    assertTrue(pages.getLast().contains("[Refresh:]"), "the last page stays");
  }

  @Test
  void whereThePortIsTakenItTakesAnother() {
    assertTrue(URL.matcher(text(out)).find());
    assertFalse(text(out).contains(taken + "\n"), text(out));
  }

  private void look() {
    var url = URL.matcher(text(out));
    assertTrue(url.find());
    pages.add(
        Stream.of("/index.html", "/board.js", "/status.json")
            .map(name -> get(url.group() + name))
            .reduce("", String::concat));
  }

  private static String get(String url) {
    try {
      var connection = URI.create(url).toURL().openConnection();
      var text = new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      var refresh = Optional.ofNullable(connection.getHeaderField("Refresh")).orElse("");
      return (url.endsWith(".html") ? "[Refresh:" + refresh + "]" : "") + text;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private Workplace workplace() {
    return new Workplace(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Map.of(),
        () -> now,
        () -> {},
        _ -> Optional.empty(),
        Style.PLAIN,
        (AwsChoice _) -> {
          throw new AssertionError("a replay asks no AWS");
        });
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
