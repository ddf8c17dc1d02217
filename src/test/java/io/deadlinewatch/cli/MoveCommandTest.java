package io.deadlinewatch.cli;

import static io.deadlinewatch.support.ItemSamples.NEW_YORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edit, as an operator makes it: shown first, asked for, conditional on what was seen. */
class MoveCommandTest {
  private static final Due MOVED = new Due.At(LocalDateTime.parse("2026-11-10T00:01"), NEW_YORK);

  private final CommandBench commandBench = new CommandBench();

  @BeforeEach
  void know() {
    commandBench.know(ItemSamples.deadline("a"));
  }

  private CommandBench.Run move(String... more) {
    List<String> arguments = new ArrayList<>(List.of("move", "a", "--due", "2026-11-10T00:01"));
    arguments.addAll(List.of(more));
    return commandBench.edit(arguments.toArray(String[]::new));
  }

  @Test
  void aDryRunShowsWhatItWouldCauseAndWritesNothing() {
    commandBench.environment.put("TZ", "Europe/Berlin");

    var run = move("--dry-run");

    assertEquals(0, run.code(), run.err());
    var out = run.outInOneLine();
    assertTrue(
        out.contains(
            "Due: Tue Nov 10, 2026, 12:01 AM EST; 05:01 UTC;"
                + " in your zone 6:01 AM Berlin time (UTC+1)"),
        run.out());
    assertTrue(out.contains("just after midnight, as Tue Nov 10 begins"), run.out());
    assertTrue(
        out.contains("Moved later: Truce a runs out, now Tue Nov 10, 2026, 12:01 AM EST"),
        run.out());
    assertTrue(out.contains("- Why: As published."), run.out());
    assertTrue(out.contains("kind=changed track=truce urgency=high importance=normal"), run.out());
    assertTrue(out.contains("Tue Nov 3, 2026, 9:00 AM EST P1W"), run.out());
    assertTrue(out.contains("Mon Nov 9, 2026, 11:01 PM EST PT1H"), run.out());
    assertTrue(out.contains("Dry run: nothing is written."), run.out());
    assertEquals(1, commandBench.revision("a"));
  }

  @Test
  void whatIsShownIsWhatTheSweepTells() throws IOException {
    var shown = new ObjectMapper().readTree(move("--yes", "--format", "json").out());
    assertTrue(shown.get("written").asBoolean());
    assertEquals(2, shown.get("revision").asInt());
    assertEquals(3, commandBench.sweep());

    var record = commandBench.store.records(ItemKey.deadline("a")).getFirst();
    assertEquals("a/2/changed", record.id().text());
    assertEquals(shown.at("/alert/subject").asText(), record.entry().headline());
  }

  @Test
  void yesWritesARevisionWithWhoAndWhy() {
    var run = move("--yes");

    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("Done: a is at revision 2."), run.out());
    assertEquals(MOVED, commandBench.deadline("a").due());
    var edit = commandBench.store.revisionsAfter("a", 1).getFirst().edit();
    assertEquals("arn:aws:sts::123456789012:assumed-role/Ops/ann", edit.by());
    assertEquals("As published.", edit.why());
    assertEquals("https://example.org/o", edit.source().orElseThrow().url());
    assertEquals(commandBench.now, edit.at());
  }

  @Test
  void aTerminalIsAsked() {
    List<String> asked = new ArrayList<>();
    commandBench.prompt =
        question -> {
          asked.add(question);
          return Optional.of(asked.size() == 1 ? "n" : "y");
        };

    var declined = move();
    assertEquals(1, declined.code());
    assertEquals("nothing is written: the answer was no\n", declined.err());
    assertEquals(1, commandBench.revision("a"));
    assertTrue(move("--by", "Ann").out().contains("Done: a is at revision 2."));
    var question = asked.getFirst();
    assertTrue(question.startsWith("Write revision 2 of a (due: "), question);
    assertTrue(question.contains("Nov 10, 2026"), question);
    assertTrue(question.contains("told as \"Moved later: Truce a runs out"), question);
    assertTrue(question.endsWith("\"? [y/N]"), question);
    assertEquals(List.of(question, question), asked);
    assertEquals("Ann", commandBench.store.revisionsAfter("a", 1).getFirst().edit().by());
  }

  @Test
  void withoutATerminalNothingIsWrittenUnlessYesIsSaid() {
    var run = move();

    assertEquals(2, run.code());
    assertTrue(run.err().contains("add --yes, or --dry-run"), run.err());
    assertEquals(1, commandBench.revision("a"));
    assertEquals(2, move("--format", "json").code());
  }

  @Test
  void anotherOperatorWhoWasFirstIsTold() {
    commandBench.prompt =
        _ -> {
          commandBench.revise(
              "a", d -> ItemSamples.worded(d, ItemSamples.wording("Another title")));
          return Optional.of("y");
        };

    var run = move();

    assertEquals(1, run.code());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(
        run.err().contains("it is at 2. Meanwhile revision 2 by ann, Oct 1, 2025, 12:00 UTC:"),
        run.err());
    assertTrue(
        run.err().contains("New title, was: Truce a runs out. Nothing is written"), run.err());
    assertEquals("Another title", commandBench.deadline("a").title());
    assertEquals(2, commandBench.revision("a"));
  }

  @Test
  void theRevisionThatWasSeenIsHeldToBefore() {
    commandBench.revise("a", d -> ItemSamples.worded(d, ItemSamples.wording("Another title")));

    var late = move("--yes", "--revision", "1");
    assertEquals(1, late.code());
    assertTrue(late.err().contains("Meanwhile revision 2 by ann"), late.err());
    assertEquals(2, move("--yes", "--revision", "7").code());
    assertEquals(0, move("--yes", "--revision", "2").code());
    assertEquals(3, commandBench.revision("a"));
  }

  @Test
  void anEditWaitsForALiveClaim() {
    commandBench.revise("a", d -> ItemSamples.worded(d, ItemSamples.wording("Another title")));
    long version = commandBench.store.find("a").orElseThrow().state().version();
    var entry = new DueEntry(ItemKey.deadline("a"), OptionalLong.of(version));
    commandBench.store.claim(entry, commandBench.now.plusSeconds(100));
    commandBench.pause = () -> commandBench.now = commandBench.now.plusSeconds(60);

    var run = move("--yes");

    assertEquals(0, run.code(), run.err());
    assertEquals("A sweep is telling of it; waiting until that is done.\n", run.err());
    assertEquals(
        ItemSamples.NOON.plusSeconds(120), commandBench.store.find("a").orElseThrow().revisedAt());
  }

  @Test
  void theDeadlineAndTheAudienceAreReadOnceAndTheTableIsOpenedOnce() {
    assertEquals(0, move("--yes").code());

    assertEquals(List.of("deadlines"), commandBench.tables);
    for (var call : List.of("find", "audience", "facts", "upcoming", "revise")) {
      assertEquals(1, commandBench.asked.count(call), call);
    }
  }

  @Test
  void aMoveMayAlsoNameALastDayOrAnotherZone() {
    var through =
        commandBench.edit(
            "move", "a", "--through", "2026-11-09", "--zone", "Asia/Shanghai", "--dry-run");
    assertTrue(
        through
            .outInOneLine()
            .contains(
                "Due: through Mon Nov 9, 2026, the last day; the change comes Tue Nov 10, 2026,"
                    + " 12:00 AM Shanghai time (UTC+8); Mon Nov 9, 2026, 16:00 UTC;"
                    + " for subscribers Mon Nov 9, 2026, 11:00 AM EST"),
        through.out());
    var date = commandBench.edit("move", "a", "--due", "2026-11-10", "--dry-run");
    assertEquals(2, date.code(), "time leads stay");
    var zone = commandBench.edit("move", "a", "--zone", "America/Chicago", "--dry-run");
    assertTrue(zone.out().contains("Due: Mon Nov 10, 2025, 12:01 AM CST; 06:01 UTC"), zone.out());
  }
}
