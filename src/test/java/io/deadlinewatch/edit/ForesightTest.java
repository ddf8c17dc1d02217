package io.deadlinewatch.edit;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.memory.MemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ForesightTest {
  private static final Instant NOW = Instant.parse("2025-11-10T12:00:00Z");

  private final MemoryStore store = new MemoryStore();

  @Test
  void everyMediumIsForeseen() {
    var foreseen = foreseen();
    for (var medium : Medium.values()) {
      assertEquals(medium, foreseen.message(medium).medium());
    }
  }

  /** An operator who is told nothing but "no value present" could not say which fact to mend. */
  @Test
  void whatCannotBePutIntoWordsSaysWhy() {
    store.save(
        new Fact(
            "f",
            "truce",
            new Statement("It holds.", LocalDate.parse("2025-11-01"), null),
            Optional.empty()));
    var why =
        String.valueOf(assertThrows(IllegalStateException.class, this::foreseen).getMessage());
    assertTrue(why.startsWith("d/1/changed by feed cannot be put into words: "), why);
  }

  private Foresight foreseen() {
    var talks = deadline("d", at("2025-11-12T12:00", "UTC"), "PT4M");
    return Foresight.of(store, Standing.ofNone(store, NOW), talks, edit(NOW), List.of());
  }
}
