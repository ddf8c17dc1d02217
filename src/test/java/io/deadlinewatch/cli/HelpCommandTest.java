package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({"mvoe, move", "fact ad, add"})
  void helpOfAMistypedCommandAsksWhatWasMeant(String words, String meant) {
    var run = commandBench.run(("help " + words).split(" ", -1));
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("did you mean " + meant + "?; see deadline-watch"), run.err());
  }
}
