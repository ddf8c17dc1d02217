package io.deadlinewatch.properties.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The simulation can fail: bugs planted in the program are found within its seeds. */
class PlantedBugsTest {
  private static final int SEEDS = 2_000;

  @Test
  void everyPlantedBugIsFound() {
    var bugs =
        Stream.of(ProtocolBugs.ALL, PutOffBugs.ALL, RuleBugs.ALL, RelayBugs.ALL, BurstBugs.ALL)
            .flatMap(List::stream)
            .toList();

    List<String> found = bugs.parallelStream().map(PlantedBugsTest::found).toList();

    found.forEach(System.out::println);
    List<String> missed = new ArrayList<>(found);
    missed.removeIf(line -> line.startsWith("Planted bug found"));
    assertEquals(List.of(), missed);
  }

  private static String found(PlantedBug bug) {
    try {
      var program = MutatedProgram.toLive(bug);
      var likely = program.firstBroken(bug.story(), bug.likely(), 1);
      var first = likely.isEmpty() ? program.firstBroken(bug.story(), 0, SEEDS) : likely;
      return first.isEmpty()
          ? "Not found: " + bug
          : "Planted bug found by seed " + first.getFirst() + ": " + bug + " -> " + rule(first);
    } catch (IOException | ReflectiveOperationException impossible) {
      throw new IllegalStateException(bug.name(), impossible);
    }
  }

  private static String rule(List<String> first) {
    var message = first.getLast();
    return message.substring(0, message.indexOf(':'));
  }
}
