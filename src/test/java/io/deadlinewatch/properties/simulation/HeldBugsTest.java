package io.deadlinewatch.properties.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each mistake is met by the test that is named for it, which passes where there is none. */
class HeldBugsTest {
  private static final PlantedBug NONE =
      PlantedBug.of("none", "relay/RelayTimes.java", "LEASE =", "LEASE =");

  @Test
  void everyHeldBugFailsItsTest() throws Exception {
    List<String> missed = new ArrayList<>();
    for (var held : HeldBugs.ALL) {
      if (!held.isFound()) {
        missed.add(held.bug() + ": " + held.test());
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void theirTestsPassWhereThereIsNone() throws Exception {
    var program = MutatedProgram.of(NONE);
    List<String> failed = new ArrayList<>();
    for (var held : HeldBugs.ALL) {
      if (SingleTest.of(program, held.test()).fails()) {
        failed.add(held.test());
      }
    }
    assertEquals(List.of(), failed);
  }
}
