package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.cli.workplace.AwsChoice;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.HomeLock;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.ItemSamples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch on a folder, from its first minute on. */
class HomeWatchTest {
  private static final Instant FROM = Instant.parse("2025-11-04T20:00:30Z");

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicReference<Instant> now = new AtomicReference<>(FROM);
  private Supplier<WatchOutput> output = () -> new ReadableOutput(workplace());

  @Test
  void anEmptyFolderBecomesAHomeThatSaysWhatToDoNext() {
    watch(1, () -> {});

    assertTrue(
        text(out).startsWith("Deadline Watch runs on " + folder.toAbsolutePath() + "/office.\n"));
    assertTrue(text(out).contains("deadline-watch import FILE --home"), text(out));
    assertTrue(text(out).contains("The board: http://127.0.0.1:"), text(out));
    assertEquals("", text(err));
  }

  @Test
  void whatAnotherCommandAddsIsToldOnceInTheNextMinuteAndOnTheBoard() throws IOException {
    watch(4, this::add);

    assertEquals(1, text(out).split("New deadline: Title of truce", -1).length - 1);
    assertTrue(text(out).contains("\nNext: the digest, Wed Nov 5, 8:00 AM EST.\n"), text(out));
    assertTrue(
        Files.readString(folder.resolve("office/board/index.html")).contains("Title of truce"));
    assertEquals("", text(err));
  }

  @Test
  void whatWasToldIsNotToldAgainByTheNextWatch() {
    watch(3, this::add);
    out.reset();

    watch(3, () -> {});

    assertFalse(text(out).contains("New deadline"), text(out));
  }

  @Test
  void aLogOfJsonHasALineOfTheSameFormForEachThingThatHappens() {
    output = () -> new JsonOutput(workplace().out(), now::get);

    watch(4, this::add);

    var lines = text(out).lines().map(line -> JsonNode.read(line).orElseThrow()).toList();
    var events = lines.stream().map(line -> line.at("event").value()).toList();
    assertEquals(List.of("begun", "watching", "next", "alert", "sent", "swept"), events);
    assertTrue(lines.get(3).at("subject").value().contains("Title of truce"));
    assertEquals("truce/1/changed", lines.get(3).at("alertId").value());
    assertEquals("", text(err));
  }

  @Test
  void aHomeHasOneWatch() {
    try (var _ = HomeLock.take(folder)) {
      var refused = assertThrows(PlainFailure.class, () -> HomeLock.take(folder));

      assertEquals(
          "another watch runs on " + folder + "; end it first, or name another --home",
          refused.getMessage());
    }
    HomeLock.take(folder).close();
  }

  @Test
  void aMistypedHomeIsNotMade() {
    var refused = assertThrows(PlainFailure.class, () -> Home.open(folder.resolve("offcie")));

    assertTrue(refused.getMessage().contains("is no home of a watch"), refused::getMessage);
    assertFalse(Files.exists(folder.resolve("offcie")));
  }

  /** Watches for so many minutes; in the first pause something else happens. */
  private void watch(int minutes, Runnable meanwhile) {
    var left = new int[] {minutes};
    var every = new AtomicReference<EveryMinute>();
    every.set(
        new EveryMinute(
            now::get,
            time -> {
              if (left[0] == minutes) {
                meanwhile.run();
              }
              now.updateAndGet(at -> at.plus(Duration.ofMinutes(1)));
              left[0]--;
              if (left[0] <= 0) {
                every.get().stop();
              }
            }));
    try (var home = Home.make(folder.resolve("office"))) {
      var start = new HomeWatch.Start(Optional.of(0), Map.of());
      HomeWatch.run(home, start, every.get(), output.get());
    }
  }

  private void add() {
    try (var home = Home.open(folder.resolve("office"))) {
      var truce =
          DeadlineSamples.deadline(
              "truce", DeadlineSamples.at("2025-11-10T00:01", "America/New_York"), "P1D");
      home.store(_ -> {})
          .revise(
              DeadlineItem.added(truce, now.get()),
              Revision.first(truce, ItemSamples.edit(now.get())),
              now.get());
    }
  }

  private Workplace workplace() {
    return new Workplace(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Map.of(),
        now::get,
        () -> {},
        _ -> Optional.empty(),
        Style.PLAIN,
        (AwsChoice _) -> {
          throw new AssertionError("a home asks no AWS");
        });
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
