package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Help is found in either way that people ask for it. */
class HelpCommandTest {
  private final CommandBench commandBench = new CommandBench();

  @Test
  void helpAloneSaysWhichCommandsThereAre() {
    assertEquals(commandBench.run("--help"), commandBench.run("help"));
  }

  @Test
  void helpOfACommandIsWhatTheCommandSaysOfItself() {
    assertEquals(commandBench.run("move", "--help"), commandBench.run("help", "move"));
    assertEquals(
        commandBench.run("fact", "add", "--help"), commandBench.run("help", "fact", "add"));
  }

  /** Each is a paragraph, and the first one stands in the list of commands. */
  @Test
  void everyLineOfADescriptionIsWholeSentences() {
    assertEquals(List.of(), below(commandBench.commands()).flatMap(HelpCommandTest::cut).toList());
  }

  private static Stream<CommandLine> below(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(HelpCommandTest::below));
  }

  private static Stream<String> cut(CommandLine command) {
    return Stream.of(command.getCommandSpec().usageMessage().description())
        .filter(line -> !line.endsWith("."));
  }

  @ParameterizedTest
  @CsvSource({"mvoe, move", "fact ad, add"})
  void helpOfAMistypedCommandAsksWhatWasMeant(String words, String meant) {
    var run = commandBench.run(("help " + words).split(" ", -1));
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("did you mean " + meant + "?; see deadline-watch"), run.err());
  }
}
