package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.ItemSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which commands a pager gets, and what. */
class PagedCommandsTest {
  private final CommandBench commandBench = new CommandBench();
  private final List<String> paged = new ArrayList<>();

  PagedCommandsTest() {
    commandBench.know(ItemSamples.deadline("truce"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "list --format json",
        "log",
        "alerts",
        "fact list",
        "show truce",
        "preview",
        "list --help"
      })
  void whatIsPrintedGoesToThePager(String command) {
    var printed = commandBench.run(command.split(" ", -1));
    commandBench.pager = Optional.of(paged::add);
    var run = commandBench.run(command.split(" ", -1));

    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(1, paged.size());
    assertTrue(paged.getFirst().lines().count() >= printed.out().lines().count(), paged.getFirst());
  }

  @Test
  void whatIsNotShownByPagesIsPrinted() {
    var printed = commandBench.run("show", "truce").out();
    commandBench.pager = Optional.of(_ -> false);

    assertEquals(printed, commandBench.run("show", "truce").out());
  }

  @Test
  void whoWantsNoneSaysSoBeforeTheCommandOrAfterIt() {
    commandBench.pager = Optional.of(paged::add);

    assertTrue(commandBench.run("list", "--no-pager").out().contains("truce"));
    assertTrue(commandBench.run("--no-pager", "list").out().contains("truce"));
    assertEquals(List.of(), paged);
  }

  @Test
  void whatAsksAQuestionGoesToNoPager() {
    commandBench.pager = Optional.of(paged::add);
    commandBench.edit("settle", "truce", "Prolonged.", "--dry-run");

    assertEquals(List.of(), paged);
  }

  @Test
  void anErrorStartsNoPager() {
    commandBench.pager = Optional.of(paged::add);

    assertTrue(commandBench.run("show", "nobody").err().contains("nobody"));
    assertEquals(List.of(), paged);
  }
}
