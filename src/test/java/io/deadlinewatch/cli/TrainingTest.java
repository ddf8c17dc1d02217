package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A command that fails early would leave its classes out of the cache, and nobody would notice. */
class TrainingTest {
  @Test
  void everyCommandGoesItsWholeWay() throws Exception {
    var before = new Properties();
    before.putAll(System.getProperties());
    try {
      // No such command; and the doctor finds trouble with a table that is made up.
      assertEquals(List.of(0, 0, 2, 0, 0, 0, 0, 0, 0, 1), Training.run());
    } finally {
      System.setProperties(before);
    }
  }
}
