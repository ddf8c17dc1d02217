package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What runs for a change from anywhere may do little, and is what it says it is. */
class WorkflowsTest {
  private static final Pattern USES = Pattern.compile("uses: *(\\S+)");
  private static final Pattern PINNED = Pattern.compile("[\\w./-]+@(v\\d+(\\.\\d+)*|[0-9a-f]{40})");

  static Stream<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyActionIsPinned(Path workflow) {
    var actions = USES.matcher(Sources.read(workflow)).results().map(use -> use.group(1)).toList();
    assertFalse(actions.isEmpty());
    assertEquals(
        List.of(), actions.stream().filter(use -> !PINNED.matcher(use).matches()).toList());
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void nothingMoreThanReadingIsAllowedToAll(Path workflow) {
    var text = Sources.read(workflow);
    assertTrue(text.contains("\npermissions:\n  contents: read\n\n"), "beside jobs, and alone");
    assertFalse(text.contains("pull_request_target"), "it would run a stranger's code as ours");
    assertFalse(text.contains("write-all"));
  }

  /** A stranger's branch or title in a command would be run. */
  @ParameterizedTest
  @MethodSource("workflows")
  void noCommandHoldsWhatAStrangerWrote(Path workflow) {
    var said =
        Sources.read(workflow)
            .lines()
            .filter(line -> line.contains("run:") && line.contains("${{"))
            .toList();
    assertEquals(List.of(), said);
  }

  @Test
  void aChangeMeetsTheSameGateAsAtHome() {
    var verify = Sources.read(Path.of(".github/workflows/verify.yml"));
    assertTrue(verify.contains("pull_request:") && verify.contains("- run: .ci/run\n"));
  }
}
