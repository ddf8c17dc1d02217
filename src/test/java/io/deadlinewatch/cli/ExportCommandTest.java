package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.QuietHours;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table into a data file. */
class ExportCommandTest {
  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @Test
  void anExportComesBackUnchanged() throws IOException {
    commandBench.know(
        ItemSamples.with(
            ItemSamples.deadline("settled"), new Status.Settled(Optional.of("So: \"x\" #1"))));
    commandBench.know(
        ItemSamples.with(ItemSamples.deadline("off"), new Status.Cancelled(Optional.empty())));
    commandBench.know(
        ItemSamples.worded(
            ItemSamples.deadline("words"),
            ItemSamples.wording("null: 'x' - {\\} \u4e2d \uD83D\uDE00")));
    commandBench.know(weighed());
    commandBench.store.saveAudience(audience());
    commandBench.store.save(ItemSamples.fact("newer", LocalDate.of(2025, 9, 20)));
    commandBench.store.save(
        new Fact(
            "older-one",
            "truce",
            new Statement("It held.", LocalDate.of(2025, 9, 1), ItemSamples.source()),
            Optional.empty()));

    var exported = commandBench.run("export");
    assertEquals(0, exported.code(), exported.err());
    var text = exported.out();
    assertTrue(text.contains("outcome: \"So: \\\"x\\\" #1\""), text);

    var file = Files.writeString(folder.resolve("copy.yaml"), text).toString();
    var same = commandBench.run("import", file, "--dry-run");
    assertTrue(same.out().contains("0 added, 0 changed, 4 unchanged"), same.out() + same.err());
    assertTrue(same.out().contains("Nothing to do."), same.out());
    var other = new CommandBench();
    assertEquals(0, other.run("import", file, "--known", "--yes").code());
    assertEquals(text, other.run("export").out());
    assertEquals(commandBench.store.audience(), other.store.audience());
    assertEquals(
        commandBench.store.deadlines().stream().map(DeadlineItem::deadline).toList(),
        other.store.deadlines().stream().map(DeadlineItem::deadline).toList());
  }

  private static Deadline weighed() {
    var sample = ItemSamples.deadline("weighed");
    var action = Optional.of("File at: https://example.org, \"docket\" #14");
    var sources = List.of(ItemSamples.source().official(true));
    return new Deadline(
        "weighed",
        new Classification("truce", Importance.MAJOR, false),
        new Wording("Comments", Optional.empty(), Optional.empty(), action, sources),
        sample.timing(),
        sample.status());
  }

  private static Audience audience() {
    return new Audience(
        ItemSamples.NEW_YORK,
        LocalTime.of(9, 0),
        DigestTimes.DEFAULT,
        Optional.of(QuietHours.parse("quietHours", "22:00-07:00")),
        new Presentation(ClockFormat.TWENTY_FOUR_HOURS, Optional.of("Write: a \"b\" #c")));
  }
}
