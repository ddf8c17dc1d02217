package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.cli.watch.WatchBench.Step;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.edit.Editor;
import io.deadlinewatch.local.Home;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.transfer.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is put away for a bad day comes back. */
class BackupTest {
  private static final Deadline TRUCE =
      DeadlineSamples.deadline(
          "truce", DeadlineSamples.at("2025-11-10T05:01", "America/New_York"), "PT20H", "PT16H");

  @TempDir private Path folder;

  /** In the midst of a watch, between the two reminders of a deadline. */
  @Test
  void aBackupIsWholeAndGoesOnWhereItWas() throws IOException {
    var bench = new WatchBench(folder, "2025-11-09T13:59:00Z");
    bench.know(TRUCE);
    bench.watch(
        List.of(Step.of("PT2M"), Step.minute(this::backUp), Step.of("PT5H"), Step.of("PT1M")));
    assertEquals(2, bench.told("Title of truce").size(), bench.out());

    var restored = new WatchBench(folder.resolve("restored"), "2025-11-09T15:00:00Z");
    Files.createDirectories(restored.home);
    Files.move(folder.resolve("copy.db"), restored.home.resolve("deadlines.db"));
    restored.watch(List.of(Step.of("PT5H"), Step.of("PT1M")));

    assertEquals(
        List.of("In 14 hours: Title of truce"), restored.told("Title of truce"), restored.out());
  }

  @Test
  void whatIsExportedIsKnownElsewhereAndItsRemindersGoOn() throws IOException {
    var bench = new WatchBench(folder, "2025-11-09T13:59:00Z");
    bench.add(TRUCE);
    bench.watch(List.of());
    var exported = Files.write(folder.resolve("backup.yaml"), exported(bench));

    var other = new WatchBench(folder.resolve("other"), "2025-11-09T14:00:00Z");
    try (var home = Home.make(other.home)) {
      var editor = new Editor(home.store(_ -> {}), () -> other.now, () -> {});
      Dataset.load(exported.toString())
          .deadlines()
          .forEach(each -> editor.addKnown(each, ItemSamples.edit(other.now), List.of()));
    }
    other.watch(List.of(Step.of("PT1M"), Step.of("PT1M")));

    assertTrue(bench.out().contains("New deadline: Title of truce"), bench.out());
    assertEquals(List.of("In 20 hours: Title of truce"), other.told("Title of truce"));
  }

  private static List<String> exported(WatchBench bench) {
    try (var home = Home.open(bench.home)) {
      var store = home.store(_ -> {});
      Stream.Builder<String> lines = Stream.builder();
      new DataFile(lines::add)
          .write(
              store.audience(),
              store.deadlines().stream().map(DeadlineItem::deadline).toList(),
              store.facts());
      return lines.build().collect(Collectors.toList());
    }
  }

  /** As {@code sqlite3 deadlines.db ".backup copy.db"} does. */
  private void backUp() {
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("office/deadlines.db"));
        var statement = connection.createStatement()) {
      statement.executeUpdate("backup to '" + folder.resolve("copy.db") + "'");
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }
}
