package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A fact takes the place of an older one, also of one that came with a change. */
class SupersededFactsTest {
  @Test
  void aFactOfTheFileMaySupersedeOneThatComesWithAChange() {
    var data = dataset("2025-11-05", "");
    assertEquals(Optional.of("holds"), data.facts().getFirst().supersedes());
    assertTrue(refused("2025-10-31", "").contains("'holds' is not older"));
    assertTrue(refused("2025-11-01", ", supersedes: later").contains("'holds' is not older"));
  }

  private static String refused(String asOf, String more) {
    return String.valueOf(
        assertThrows(DataException.class, () -> dataset(asOf, more)).getMessage());
  }

  private static Dataset dataset(String asOf, String more) {
    return DatasetReader.read(
        "data.yaml",
        """
        deadlines: [{id: a, title: T, track: truce, due: 2025-11-10, certainty: tentative}]
        facts:
          - {id: later, track: truce, text: It is over., asOf: %s, supersedes: holds,
             source: {title: s, url: "https://example.org/s"}}
        changes:
          - at: 2025-11-01T20:00:00Z
            deadline: a
            due: 2026-11-10
            why: w
            source: {title: Order, url: "https://example.org/o"}
            facts: [{text: It holds., id: holds%s}]
        """
            .formatted(asOf, more)
            .getBytes(StandardCharsets.UTF_8));
  }
}
