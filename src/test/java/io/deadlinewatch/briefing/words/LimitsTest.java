package io.deadlinewatch.briefing.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A text is cut between characters, as people count them, and never within an address. */
class LimitsTest {
  private static final Limits THREE = new Limits(3, 1, 1, 1, 1);

  @Test
  void aCharacterOfTwoUnitsCountsAsOneAndStaysWhole() {
    var ships = "\uD83D\uDEA2\uD83D\uDEA2\uD83D\uDEA2";
    assertEquals(ships, THREE.text(ships));
    assertEquals(ships + " [...]", THREE.text(ships + "\uD83D\uDEA2"));
    assertEquals("a\uD83D\uDEA2b [...]", THREE.text("a\uD83D\uDEA2bc"));
  }

  @Test
  void anAddressIsWholeOrLeftOut() {
    var limits = new Limits(12, 1, 1, 1, 1);
    assertEquals("see [...]", limits.text("see https://example.org/a"));
    assertEquals("[...]", limits.text("https://example.org/a"));
  }
}
