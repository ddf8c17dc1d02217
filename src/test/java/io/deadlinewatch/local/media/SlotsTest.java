package io.deadlinewatch.local.media;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SlotsTest {
  private static final Instant NOW = Instant.parse("2025-11-10T12:00:00Z");

  private final Slots slots = new Slots();

  @Test
  void eachComesBackWhenThoseBeforeItArePosted() {
    assertEquals(Duration.ofSeconds(11), slots.next("hook", 10, NOW));
    assertEquals(Duration.ofMillis(12_100), slots.next("hook", 10, NOW));
    assertEquals(Duration.ofMillis(3_300), slots.next("other", 3, NOW));
  }

  @Test
  void whatHasPassedIsNobodysSlot() {
    slots.next("hook", 10, NOW);
    assertEquals(Duration.ofSeconds(11), slots.next("hook", 10, NOW.plusSeconds(60)));
  }
}
