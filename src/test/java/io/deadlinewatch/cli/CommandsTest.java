package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.ZoneData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What all commands have in common. */
class CommandsTest {
  private final CommandBench commandBench = new CommandBench();

  @Test
  void eachHasHelpWithAnExampleIn80Columns() {
    var commands = commandBench.commands();
    for (var name : names(commands, "")) {
      List<String> arguments = new ArrayList<>(List.of(name.strip().split(" ", -1)));
      arguments.add("--help");
      var run = commandBench.run(arguments.toArray(String[]::new));
      assertEquals(0, run.code(), name);
      assertTrue(run.out().contains("Example"), name + run.out());
      run.out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }
  }

  /** A run makes those commands that it names, and of the others only what the help says. */
  @Test
  void theHelpOfARunIsThatOfEveryCommand() {
    for (var asked : List.of("--help", "help", "help list", "--help list")) {
      var help = commandBench.run(asked.split(" ", -1)).out();
      var command =
          asked.equals("help list")
              ? commandBench.commands().getSubcommands().get("list")
              : commandBench.commands();
      assertEquals(command.getUsageMessage(), help, asked);
    }
  }

  private static List<String> names(CommandLine commands, String before) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, CommandLine> each : commands.getSubcommands().entrySet()) {
      names.add(before + each.getKey());
      names.addAll(names(each.getValue(), before + each.getKey() + " "));
    }
    return names;
  }

  @Test
  void withNeitherTableNorStackTheErrorSaysHowToSetThem() {
    commandBench.environment.clear();

    for (var command : List.of("list", "export", "alerts", "audience")) {
      var run = commandBench.run(command);
      assertEquals(2, run.code());
      assertEquals(1, run.err().lines().count());
      assertTrue(run.err().contains("--home DIR, or set DEADLINES_TABLE"), run.err());
      assertEquals("", run.out());
    }
  }

  @Test
  void theTableIsGivenByOptionStackOrVariable() {
    commandBench.stacks.put("watch", Map.of("DeadlinesTableName", "of-stack"));
    commandBench.run("list");
    commandBench.run("list", "--stack", "watch");
    commandBench.run("list", "--table", "given", "--stack", "watch");
    assertEquals(List.of("deadlines", "of-stack", "given"), commandBench.tables);

    commandBench.stacks.put("other", Map.of("Bucket", "b"));
    var run = commandBench.run("list", "--stack", "other");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("has no output DeadlinesTableName"), run.err());
  }

  @Test
  void theVersionNamesTheZoneDataThatTimesAreWorkedOutWith() {
    var run = commandBench.run("--version");
    assertEquals(0, run.code());
    assertEquals(
        List.of(
            "deadline-watch 1.0.0",
            "Java " + Runtime.version(),
            "zone data " + ZoneData.here().version()),
        run.out().lines().toList());
  }

  @Test
  void aStackTraceComesOnlyWhenAskedFor() {
    assertFalse(commandBench.run("show", "nobody").err().contains("\tat "));
    assertTrue(commandBench.run("show", "nobody", "--debug").err().contains("\tat "));
  }

  @Test
  void unknownWordsAreRefusedWithARemedy() {
    for (var wrong :
        new String[][] {{"lst"}, {"list", "--colour"}, {"list", "--format", "xml"}, {"show"}}) {
      var run = commandBench.run(wrong);
      assertEquals(2, run.code(), String.join(" ", wrong));
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().contains("--help"), run.err());
    }
  }

  @Test
  void theCompletionScriptKnowsTheCommands() {
    var script = commandBench.run("completion").out();
    assertTrue(script.contains("deadline-watch"), script.substring(0, 200));
    assertTrue(script.contains("--source-title"));
    assertTrue(script.contains("supersede"));
  }
}
