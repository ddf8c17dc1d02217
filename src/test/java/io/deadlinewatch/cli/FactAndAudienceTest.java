package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.plan.DigestPlan;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.ItemState;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.support.ItemSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts, and whom the words are for. */
class FactAndAudienceTest {
  private static final String[] SOURCE = {
    "--source-title", "News", "--source-url", "https://example.org/n"
  };

  private final CommandBench commandBench = new CommandBench();

  private CommandBench.Run fact(String... arguments) {
    var all = new ArrayList<>(List.of("fact"));
    all.addAll(List.of(arguments));
    all.addAll(List.of(SOURCE));
    return commandBench.run(all.toArray(String[]::new));
  }

  @Test
  void aFactIsAddedAndSuperseded() {
    String[] first = {
      "add", "--track", "truce", "--id", "one", "--text", "It holds.", "--as-of", "2025-09-01"
    };
    assertEquals(2, fact(first).code(), "nobody can be asked");
    commandBench.prompt = _ -> Optional.of("yes");
    assertTrue(fact(first).out().contains("Done: one."));
    assertEquals(2, fact(first).code(), "the id is taken");

    var run = fact("supersede", "one", "--text", "It is prolonged.", "--as-of", "2025-09-20");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.outInOneLine().contains("Instead of It holds."), run.out());
    var list = commandBench.run("fact", "list").out();
    assertTrue(list.contains("It is prolonged."), list);
    assertFalse(list.contains("It holds."), list);
    var all = commandBench.run("fact", "list", "--all", "--track", "truce").out();
    assertTrue(all.contains("one (not in force)"), all);
    assertEquals(
        2, commandBench.run("fact", "list", "--all", "--format", "json").out().lines().count());
    assertEquals(2, fact("supersede", "one", "--text", "Late.", "--as-of", "2025-08-01").code());
    assertEquals(2, fact("supersede", "none", "--text", "Late.", "--as-of", "2025-08-01").code());
    assertEquals(2, commandBench.run("fact").code());
  }

  @Test
  void theAudienceIsShownAndChanged() {
    assertTrue(commandBench.run("audience").out().contains("America/New_York"));
    commandBench.know(ItemSamples.deadline("a"));

    var dry = commandBench.run("audience", "--zone", "Europe/Berlin", "--dry-run");
    assertEquals(0, dry.code(), dry.err());
    assertTrue(
        dry.outInOneLine().contains("Nov 3, 9:00 AM EST Nov 3, 9:00 AM Berlin time (UTC+1) a"),
        dry.out());
    assertEquals("America/New_York", commandBench.store.audience().zone().getId());

    var run =
        commandBench.run(
            "audience",
            "--zone",
            "Europe/Berlin",
            "--alert-time",
            "08:30",
            "--digest-time",
            "07:00",
            "--digest-days",
            "MON,THU",
            "--yes");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        Optional.of(Instant.parse("2025-11-03T07:30:00Z")),
        commandBench.store.find("a").orElseThrow().state().nextAlertAt());
    assertEquals(
        "{\"zone\":\"Europe/Berlin\",\"alertTime\":\"08:30\",\"digestTime\":\"07:00\",\"digestDays\":\"MON,THU\",\"quietHours\":null,\"clock\":\"12h\",\"contact\":null,\"nextDigestAt\":\"2025-10-02T05:00:00Z\"}\n",
        commandBench.run("audience", "--format", "json").out());
    for (var wrong :
        new String[][] {{"--zone", "EST"}, {"--alert-time", "9"}, {"--digest-days", "never"}}) {
      assertEquals(2, commandBench.run("audience", wrong[0], wrong[1], "--yes").code());
    }
  }

  /** Wednesday, 8:00 AM in New York, when that day's digest has been told. */
  @Test
  void theNextDigestIsShownBeforeAndAfterItsTimeIsMoved() {
    commandBench.store.begin(
        new DigestItem(
            new DigestPlan.DigestProgress(
                LocalDate.parse("2025-10-01"), Instant.parse("2025-10-01T12:00:00Z")),
            ItemState.unwritten(Optional.of(Instant.parse("2025-10-02T12:00:00Z")))));

    var stands = commandBench.run("audience");
    assertTrue(
        stands.outInOneLine().contains("Next digest Thu Oct 2, 2025, 8:00 AM EDT"), stands.out());

    var run = commandBench.run("audience", "--digest-time", "17:00", "--dry-run");
    assertTrue(
        run.out()
            .contains(
                "Next digest, was: Thu Oct 2, 2025, 8:00 AM EDT; will be: Thu Oct 2, 2025,"
                    + " 5:00 PM EDT.\n"
                    + "None comes today any more: that of Wed Oct 1, 2025 is done.\n"),
        run.out());
    var sooner = commandBench.run("audience", "--digest-time", "07:00", "--dry-run");
    assertTrue(!sooner.out().contains("None comes today"), sooner.out());
  }

  @Test
  void anAudienceThatCannotBeReadIsWrittenAnewByWhoeverSaysWhatItShouldBe() {
    commandBench.asked.answer(
        "audience",
        _ -> {
          if (commandBench.asked.count("saveAudience") == 0) {
            throw new UnreadableException("AUDIENCE AUDIENCE: zone is missing")
                .at(ItemKey.AUDIENCE);
          }
          return Optional.empty();
        });
    var shown = commandBench.run("audience");
    assertEquals(1, shown.code());
    assertTrue(shown.err().contains("write it anew: audience --zone ZONE"), shown.err());

    var run = commandBench.run("audience", "--zone", "Europe/Berlin", "--yes");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("becomes the default"), run.err());
    assertEquals("Europe/Berlin", commandBench.store.audience().zone().getId());
  }
}
