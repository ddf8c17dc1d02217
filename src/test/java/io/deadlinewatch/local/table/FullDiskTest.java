package io.deadlinewatch.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.StoreException;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.DeadlineSamples;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.sweep.Sweep;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep over a disk that fills up, and has room again. */
class FullDiskTest {
  private static final int DEADLINES = 12;

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private Instant now = Instant.parse("2025-11-04T20:00:00Z");

  @Test
  void nothingIsLostAndWhatWasToldIsNotToldAgainButWhereItCouldNotBeRecorded() {
    try (var file = TableFile.open(folder.resolve("deadlines.db"))) {
      var store = new DynamoStore(new LocalTable(file), "deadlines", _ -> {});
      var sweep =
          new Sweep(
              store,
              (messages, _) -> {
                messages.stream()
                    .filter(message -> message.medium() == Medium.FEED)
                    .flatMap(message -> message.alerts().stream())
                    .forEach(alert -> told.add(alert.id().text()));
                return messages.stream()
                    .<Receipt>map(each -> new Receipt.Accepted(each, "test"))
                    .toList();
              },
              () -> now,
              event -> problems.add(event.toString()));
      for (int i = 0; i < DEADLINES; i++) {
        var deadline =
            DeadlineSamples.deadline(
                "truce-" + i, DeadlineSamples.at("2025-11-10T00:01", "America/New_York"), "P1D");
        store.revise(
            DeadlineItem.added(deadline, now),
            Revision.first(deadline, ItemSamples.edit(now)),
            now);
      }
      mostPages(file, 1);
      run(sweep);
      assertTrue(
          problems.stream().anyMatch(each -> each.contains("the disk is full")),
          problems::toString);

      mostPages(file, 1_000_000);
      for (int minute = 0; minute < 15; minute++) {
        now = now.plus(Duration.ofMinutes(1));
        run(sweep);
      }
      assertEquals(DEADLINES, told.stream().distinct().count(), told::toString);
    }
  }

  private void run(Sweep sweep) {
    try {
      sweep.run(now.plusSeconds(50));
    } catch (StoreException failed) {
      problems.add(failed.getMessage());
    }
  }

  /** Never below what there is already. */
  private static void mostPages(TableFile file, int pages) {
    file.read(connection -> {
      try (var statement = connection.createStatement()) {
        return statement.execute("PRAGMA max_page_count = " + pages);
      }
    });
  }
}
