package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.support.HostileRows;
import io.deadlinewatch.support.store.HandEditedTable;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One row that somebody wrote by hand: what an operator sees of it at a terminal. */
class HostileRowsTest {
  private static final String MOVE =
      "move truce --due 2025-11-20T00:01 --why Known. --source-title Order"
          + " --source-url https://example.org/o --by ann --dry-run";

  private final CommandBench bench = new CommandBench();

  @BeforeEach
  void table() {
    bench.now = CannedAws.NOW;
    bench.environment.put("DEADLINES_TABLE", CannedAws.NAME);
    bench.aws = new TableAws(new HandEditedTable(HostileRows.hand()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --all",
        "list --format json",
        "alerts",
        "alerts --format json",
        "show truce",
        "show truce --format json",
        "show licence",
        "show licence --format json",
        "fact list",
        "log",
        "log --format json",
        "log --format csv",
        MOVE,
        "export",
        "doctor",
        "doctor --format json",
        "audience",
      })
  void nothingOfItReachesTheTerminal(String command) {
    var run = bench.run(command.split(" ", -1));
    HostileRows.assertClean("the output of " + command, run.out().replace("\r\n", "\n"));
    HostileRows.assertClean("the errors of " + command, run.err());
    assertTrue(run.code() < 2, () -> run.code() + run.err());
  }

  @Test
  void whatIsLeftOutIsNamedByItsKeyAndItsAttribute() {
    var run = bench.run("list");
    assertTrue(run.out().contains("Truce of Busan"), run.out());
    assertTrue(run.err().contains("DEADLINE#licence DEADLINE: title holds U+000A"), run.err());
    assertEquals(1, bench.run("show", "licence").code());
    var doctor = bench.run("doctor").outInOneLine();
    assertTrue(doctor.contains("DEADLINE#licence DEADLINE: title holds U+000A"), doctor);
  }

  /** Whoever keeps the output learns from the code that it is not all. */
  @ParameterizedTest
  @ValueSource(strings = {"export", "list", "list --format json", "fact list", "log"})
  void aListThatLeavesSomethingOutEndsWith1(String command) {
    var run = bench.run(command.split(" ", -1));
    assertEquals(1, run.code());
    assertTrue(run.err().contains("left out: "), run.err());
  }

  @Test
  void jsonStaysJson() throws IOException {
    for (var command : List.of("list", "alerts", "show truce", "log", "doctor")) {
      for (var line :
          bench.run((command + " --format json").split(" ", -1)).out().lines().toList()) {
        HostileRows.assertClean(command, new ObjectMapper().readTree(line).toPrettyString());
      }
    }
  }
}
