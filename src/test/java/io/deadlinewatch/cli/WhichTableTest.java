package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which table a command works on: an option before a variable, a table before a stack. */
class WhichTableTest {
  private final CommandBench commandBench = new CommandBench();

  @BeforeEach
  void stacks() {
    commandBench.stacks.put("prod", Map.of("DeadlinesTableName", "prod-table"));
    commandBench.stacks.put("test", Map.of("DeadlinesTableName", "test-table"));
    commandBench.environment.clear();
  }

  @Test
  void theVariableNamesAStack() {
    commandBench.environment.put("DEADLINES_STACK", "prod");
    assertEquals(List.of("prod-table"), tables("list"));
  }

  @Test
  void anOptionGoesBeforeAVariable() {
    commandBench.environment.put("DEADLINES_STACK", "prod");
    commandBench.environment.put("DEADLINES_TABLE", "mine");
    assertEquals(List.of("test-table"), tables("list", "--stack", "test"));
    assertEquals(List.of("other"), tables("list", "--table", "other"));
  }

  @Test
  void aTableGoesBeforeAStack() {
    commandBench.environment.put("DEADLINES_STACK", "prod");
    commandBench.environment.put("DEADLINES_TABLE", "mine");
    assertEquals(List.of("mine"), tables("list"));
  }

  @Test
  void whereNothingNamesItTheMessageSaysWhatDoes() {
    var run = commandBench.run("list");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("DEADLINES_STACK"), run.err());
  }

  private List<String> tables(String... arguments) {
    commandBench.tables.clear();
    var run = commandBench.run(arguments);
    assertEquals(0, run.code(), run.err());
    return List.copyOf(commandBench.tables);
  }
}
