package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.ItemSamples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Edits that are refused: one message that names the argument, nothing written. */
class RefusedEditsTest {
  private final CommandBench commandBench = new CommandBench();

  @BeforeEach
  void know() {
    commandBench.know(ItemSamples.deadline("a"));
  }

  @Test
  void aMomentInThePastIsRefusedUnlessItIsMeant() {
    String[] past = {"move", "a", "--due", "2025-09-10T00:01", "--yes"};

    var refused = commandBench.edit(past);
    assertEquals(2, refused.code());
    assertTrue(
        refused.err().contains("--due: Wed Sep 10, 2025, 12:01 AM EDT is past"), refused.err());
    assertTrue(refused.err().contains("--even-if-past"), refused.err());
    assertEquals(1, commandBench.revision("a"));

    assertEquals(
        0,
        commandBench
            .edit("move", "a", "--due", "2025-09-10T00:01", "--yes", "--even-if-past")
            .code());
    assertEquals(2, commandBench.revision("a"));
  }

  @Test
  void wrongRequestsNameTheArgumentAndWriteNothing() {
    for (var wrong :
        List.of(
            List.of("move", "a", "--due", "2026-11-10T00:01-05:00", "--yes"),
            List.of("move", "a", "--due", "2026-11-10T00:01", "--zone", "EST", "--yes"),
            List.of("move", "a", "--due", "2026-02-30T00:01", "--yes"),
            List.of("move", "a", "--due", "2026-11-10", "--through", "2026-11-09", "--yes"),
            List.of("move", "a", "--yes"),
            List.of("move", "no-such-one", "--due", "2026-11-10T00:01", "--yes"),
            List.of("move", "a", "--due", "2025-11-10T00:01", "--yes"))) {
      var run = commandBench.edit(wrong.toArray(String[]::new));
      assertEquals(2, run.code(), wrong + run.err());
      assertEquals(1, run.err().lines().count(), run.err());
      assertEquals("", run.out(), wrong.toString());
    }
    assertEquals(1, commandBench.revision("a"));
  }

  @Test
  void whyAndSourceAreRequired() {
    var none = commandBench.run("move", "a", "--due", "2026-11-10T00:01", "--yes");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("--why"), none.err());
    var empty =
        commandBench.run(
            "move",
            "a",
            "--due",
            "2026-11-10T00:01",
            "--yes",
            "--why",
            " ",
            "--source-title",
            "Order",
            "--source-url",
            "https://example.org/");
    assertEquals(2, empty.code());
    assertTrue(empty.err().contains("--why"), empty.err());
    var address =
        commandBench.run(
            "move",
            "a",
            "--due",
            "2026-11-10T00:01",
            "--yes",
            "--why",
            "So.",
            "--source-title",
            "Order",
            "--source-url",
            "ftp://example.org/");
    assertEquals(2, address.code());
    assertTrue(address.err().startsWith("--source-url: "), address.err());
    assertFalse(address.err().contains("\tat "));
  }
}
