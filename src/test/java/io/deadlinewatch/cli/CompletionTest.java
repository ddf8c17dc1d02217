package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The completion script as bash runs it, with a stand-in for the program it asks. */
class CompletionTest {
  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @BeforeEach
  void install() throws IOException {
    Files.writeString(folder.resolve("script"), commandBench.run("completion").out());
    program("echo us-cn-truce; echo eu-cbam; echo 'us-evil$(touch evil)'");
  }

  private void program(String does) throws IOException {
    var program = folder.resolve("deadline-watch");
    Files.writeString(program, "#!/bin/sh\necho \"$@\" >>asked\n" + does + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
  }

  /** What is offered behind a line. */
  private String offered(String line) throws IOException, InterruptedException {
    var bash =
        """
        . ./script
        COMP_WORDS=(deadline-watch %s)
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        COMP_LINE="${COMP_WORDS[*]}"
        COMP_POINT=${#COMP_LINE}
        _deadline_watch_complete
        printf '%%s ' "${COMPREPLY[@]}"
        """
            .formatted(line);
    var builder = new ProcessBuilder("bash", "-c", bash).directory(folder.toFile());
    builder.environment().put("PATH", folder + ":/usr/bin:/bin");
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder.redirectErrorStream(true);
    var process = builder.start();
    process.getOutputStream().close();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out.strip();
  }

  /** The words come in the background: what is asked for again has them by then. */
  private void learn(String kind, String line) throws IOException, InterruptedException {
    for (int i = 0; i < 100 && offered(line).isEmpty(); i++) {
      assertTrue(i < 99, "no words of " + kind);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "show us, ids",
    "move us, ids",
    "fact supersede us, facts",
    "list --track us, tracks",
    "audience --zone us, zones",
    "list --profile us, profiles",
  })
  void wordsThatTheDeploymentKnowsAreOffered(String line, String kind) throws Exception {
    learn(kind, line);
    assertTrue(offered(line).startsWith("us-cn-truce"), offered(line));
    assertFalse(offered(line).contains("eu-cbam"));
    assertTrue(Files.readString(folder.resolve("asked")).startsWith("__complete " + kind));
    assertFalse(Files.exists(folder.resolve("evil")), "a word is never run");
  }

  @Test
  void theDeploymentThatTheLineNamesIsAsked() throws Exception {
    learn("ids", "list --profile staging --track us");
    assertTrue(
        Files.readString(folder.resolve("asked"))
            .startsWith("__complete tracks --profile staging"));
  }

  @Test
  void commandsAndOptionsAreOfferedWithoutAsking() throws Exception {
    assertEquals("show", offered("sho").strip());
    assertTrue(offered("list --lim").contains("--limit"));
    assertFalse(Files.exists(folder.resolve("asked")));
    assertFalse(offered("''").contains("__complete"));
  }

  @Test
  void whereTheProgramFailsNothingIsOffered() throws Exception {
    program("echo trouble; exit 1");
    assertEquals("", offered("show tr"));
    assertEquals("", offered("show tr"));
  }

  @Test
  void theProgramSaysTheWordsOfTheTable() {
    commandBench.know(ItemSamples.deadline("us-cn-truce"));
    assertEquals("us-cn-truce\n", commandBench.run("__complete", "ids").out());
    assertEquals("truce\n", commandBench.run("__complete", "tracks").out());
    assertTrue(commandBench.run("__complete", "zones").out().contains("Europe/Berlin\n"));
    assertFalse(commandBench.run("--help").out().contains("__complete"));
  }

  @Test
  void fishGetsCommandsOptionsAndWords() {
    var lines = List.of(commandBench.run("completion", "fish").out().split("\n", -1));
    assertTrue(
        lines.contains(
            "complete -c deadline-watch -n '__fish_seen_subcommand_from show'"
                + " -a '(__deadline_watch_words ids)'"));
    assertTrue(
        lines.contains(
            "complete -c deadline-watch -n '__fish_seen_subcommand_from list' -l limit"));
    assertEquals(0, lines.stream().filter(line -> line.contains("__complete -d")).count());
  }
}
