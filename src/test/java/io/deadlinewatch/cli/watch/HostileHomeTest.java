package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.aws.PlainFailure;
import io.deadlinewatch.cli.watch.WatchBench.Step;
import io.deadlinewatch.cli.watch.server.BoardServer;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.local.HomeGoneException;
import io.deadlinewatch.support.DeadlineSamples;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A home that is not as it should be: a clear word, and nothing lost. */
class HostileHomeTest {
  private static final Deadline TRUCE =
      DeadlineSamples.deadline(
          "truce", DeadlineSamples.at("2025-11-10T00:01", "America/New_York"), "P1D");

  @TempDir private Path folder;
  private WatchBench bench = new WatchBench(Path.of("unset"), "2025-11-04T20:00:30Z");

  @BeforeEach
  void anEmptyFolder() {
    bench = new WatchBench(folder, "2025-11-04T20:00:30Z");
  }

  /** Standard output in a file on a full disk: refused, and tried again where there is room. */
  @Test
  void anAlertThatHadNoRoomIsToldOnceThereIsRoom() {
    bench.add(TRUCE);
    bench.isDiskFull = true;

    bench.watch(
        List.of(
            Step.minute(() -> {}),
            Step.minute(() -> {}),
            Step.minute(() -> bench.isDiskFull = false),
            Step.of("PT10M"),
            Step.minute(() -> {})));

    assertEquals(1, bench.told("Title of truce").size(), bench.out());
    assertTrue(
        bench
            .err()
            .startsWith(
                "truce/1/changed: email refused it: the terminal is gone; it is tried again\n"),
        bench.err());
  }

  @Test
  void aHomeThatIsRemovedWhileItIsWatchedEndsTheWatch() {
    var gone =
        assertThrows(
            HomeGoneException.class,
            () -> bench.watch(List.of(Step.minute(this::moveAway), Step.minute(() -> {}))));

    assertTrue(
        gone.getMessage().startsWith(bench.home + "/deadlines.db was removed while the watch ran"),
        gone.getMessage());
  }

  @Test
  void aHomeThatIsPutInThePlaceOfAnotherEndsTheWatch() {
    assertThrows(
        HomeGoneException.class,
        () ->
            bench.watch(
                List.of(
                    Step.minute(() -> {
                      moveAway();
                      Home.make(bench.home).close();
                    }),
                    Step.minute(() -> {}))));
  }

  /** As for one who may not write there; these folders are nobody's to write to, root's neither. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFolderThatMayNotBeWrittenIsRefusedWithWords() {
    var notMade = assertThrows(PlainFailure.class, () -> Home.make(Path.of("/proc/self/office")));
    assertEquals(
        "/proc/self/office cannot be made; look at who owns the folder that it is to be in",
        notMade.getMessage());

    var notOpened = assertThrows(PlainFailure.class, () -> Home.make(Path.of("/proc/self")));
    assertEquals(
        "/proc/self/deadlines.db: it cannot be opened; look at its folder and who owns it",
        notOpened.getMessage());
  }

  @Test
  void aDatabaseThatIsDamagedIsRefusedBeforeAnythingIsToldOfIt() throws IOException {
    for (int i = 0; i < 40; i++) {
      bench.know(
          DeadlineSamples.deadline(
              "truce-" + i, DeadlineSamples.at("2025-11-10T00:01", "America/New_York"), "P1D"));
    }
    try (var file = new RandomAccessFile(bench.home.resolve("deadlines.db").toFile(), "rw")) {
      for (long at = 3 * 4096; at < file.length(); at += 4096) {
        file.seek(at);
        file.write(new byte[512]);
      }
    }

    var refused = assertThrows(PlainFailure.class, () -> bench.watch(List.of()));

    assertTrue(
        refused.getMessage().matches("(?s).*deadlines.db: it is damaged.*take the last backup"),
        refused.getMessage());
    assertEquals("", bench.out());
  }

  @Test
  void aBoardsPortThatIsTakenIsSaidWithWhatToDo() {
    try (var other = BoardServer.start(_ -> Optional.empty(), 0)) {
      int port = Integer.parseInt(other.url().replaceFirst(".*:", ""));

      var refused =
          assertThrows(FailedException.class, () -> BoardServer.start(_ -> Optional.empty(), port));

      assertEquals(
          "port " + port + " is taken; --port NUMBER names another, and --port 0 takes any",
          refused.getMessage());
    }
  }

  /** A board that cannot be written keeps nobody from being told, and is tried again. */
  @Test
  void aBoardThatCannotBeWrittenKeepsNobodyFromBeingTold() throws IOException {
    bench.add(TRUCE);
    Files.writeString(bench.home.resolve("board"), "in the way");

    bench.watch(List.of(Step.minute(() -> {}), Step.minute(this::clearTheWay), Step.of("PT1M")));

    assertEquals(1, bench.told("Title of truce").size(), bench.out());
    assertTrue(bench.err().startsWith("the board stays as it was: "), bench.err());
    assertTrue(Files.exists(bench.home.resolve("board/index.html")));
  }

  private void clearTheWay() {
    try {
      Files.delete(bench.home.resolve("board"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void moveAway() {
    try {
      Files.move(bench.home, folder.resolve("elsewhere"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
