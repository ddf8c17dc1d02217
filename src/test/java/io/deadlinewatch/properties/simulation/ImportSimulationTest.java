package io.deadlinewatch.properties.simulation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import that is interrupted at any call of the table, and run again until it is through, while
 * sweeps run; {@code -Dsimulation.imports=100000} for longer, {@code -Dsimulation.from=...} for one
 * seed again.
 */
class ImportSimulationTest {
  private static final int SEEDS = Integer.getInteger("simulation.imports", 400);
  private static final long FROM = Long.getLong("simulation.from", 0);
  private static final int ENOUGH_FOR_EVERY_CALL = 400;

  /** The calls that an import makes; it must have died before and after, and during each write. */
  private static final String[] CALLS = {
    "audience",
    "deadlines",
    "facts",
    "find",
    "digest",
    "openDeadlines",
    "saveAudience",
    "revise",
    "replan",
    "save"
  };

  private static final String[] WRITES = {"saveAudience", "revise", "replan", "save"};

  @TempDir private Path folder;

  @Test
  void anInterruptedImportIsFinishedByRunningItAgain() throws IOException {
    Map<String, Integer> deaths = new TreeMap<>();
    for (long seed = FROM; seed < FROM + SEEDS; seed++) {
      try {
        new ImportLife(seed, folder, deaths).live();
      } catch (Broken | RuntimeException broken) {
        fail("Seed %d: %s (-Dsimulation.from=%d)".formatted(seed, broken, seed), broken);
      }
    }
    System.out.println("Imports: " + SEEDS + " lives; deaths: " + deaths);
    if (SEEDS >= ENOUGH_FOR_EVERY_CALL) {
      for (var call : CALLS) {
        assertMet(deaths, call + " before");
        assertMet(deaths, call + " after");
      }
      for (var write : WRITES) {
        assertMet(deaths, write + " in flight");
      }
    }
  }

  private static void assertMet(Map<String, Integer> deaths, String point) {
    assertTrue(deaths.containsKey(point), () -> "no import died at " + point + ": " + deaths);
  }
}
