package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.local.Home;
import io.deadlinewatch.support.DraftSamples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on a home in the place of a table. */
class HomeCommandsTest {
  @TempDir private Path folder;
  private final CommandBench commandBench = new CommandBench();
  private String home = "";

  @BeforeEach
  void make() {
    commandBench.environment.clear();
    home = folder.resolve("office").toString();
    Home.make(folder.resolve("office")).close();
  }

  @Test
  void whatOneCommandWritesTheNextOneReads() {
    var added = add();
    assertEquals(0, added.code(), added.err());

    var list = commandBench.run("list", "--home", home);

    assertTrue(list.out().contains("Talks open"), list.out());
    assertEquals(List.of(), commandBench.tables, "no table of AWS is asked");
  }

  @Test
  void theVariableNamesItToo() {
    add();
    commandBench.environment.put("DEADLINE_WATCH_HOME", home);

    var shown = commandBench.run("show", "talks");
    assertTrue(shown.out().contains("Talks open"), shown::toString);
    assertTrue(commandBench.run("log").out().contains("As published."));
    var exported = commandBench.run("export");
    assertTrue(exported.out().contains("talks"), exported::toString);
  }

  @Test
  void whoNamesATableWorksOnThatOneWhateverTheShellHasExported() {
    commandBench.environment.put("DEADLINE_WATCH_HOME", home);

    assertEquals(0, commandBench.run("list", "--table", "mine").code());

    assertEquals(List.of("mine"), commandBench.tables);
  }

  @Test
  void whereBothAreNamedAlikeItAsksWhich() {
    assertRefused(
        "--home: goes without --table, --stack and --profile; name one of them",
        "list",
        "--home",
        home,
        "--table",
        "mine");

    commandBench.environment.put("DEADLINE_WATCH_HOME", home);
    commandBench.environment.put("DEADLINES_STACK", "prod");

    assertRefused(
        "DEADLINE_WATCH_HOME and DEADLINES_STACK are both set; name one with --home, --table or"
            + " --stack",
        "list");
  }

  @Test
  void aMistypedHomeIsNamedAndNotMade() {
    var mistyped = folder.resolve("offcie");

    var run = commandBench.run("list", "--home", mistyped.toString());

    assertEquals(1, run.code());
    assertTrue(run.err().contains("is no home of a watch"), run.err());
    assertFalse(Files.exists(mistyped));
  }

  @Test
  void whatNeedsTopicsSaysThatAHomeHasNone() {
    assertRefused(
        "--home: a home has no topics; name a stack with --stack for this",
        "subscribers",
        "--home",
        home);
  }

  @Test
  void theDoctorsRemediesNameTheHome() {
    commandBench.run(
        "fact",
        "add",
        "--home",
        home,
        "--track",
        "talks",
        "--new-track",
        "--as-of",
        "2020-01-01",
        "--text",
        "They talk.",
        "--source-title",
        "T",
        "--source-url",
        "https://example.org/t",
        "--yes");

    var doctor = commandBench.run("doctor", "--home", home);

    assertTrue(doctor.out().contains(" --home " + home), doctor.out());
    assertFalse(doctor.out().contains("--table"), doctor.out());
    var said = doctor.outInOneLine();
    assertTrue(said.contains("the terminal of the watch alone: watch.yaml names nobody"), said);
    assertTrue(said.contains("0 readers and routes, nothing waits"), said);

    var status = commandBench.run("status", "--home", home).outInOneLine();
    assertTrue(status.startsWith(home + ", "), status);
    assertTrue(status.contains("deadline-watch doctor --home " + home), status);
  }

  @Test
  void whatADraftProposesIsDoneInTheHome() {
    try (var opened = Home.open(Path.of(home))) {
      var drafts = opened.store(_ -> {}).drafts();
      assertTrue(drafts.keep(DraftSamples.open("d", "Due June 9, 2030.")));
    }
    add();

    var run =
        commandBench.run("draft", "accept", "d", "--deadline", "talks", "--home", home, "--yes");

    assertEquals(0, run.code(), run.err());
    assertEquals(List.of(), commandBench.tables, "no table of AWS is asked");
    assertTrue(commandBench.run("show", "talks", "--home", home).out().contains("2030"));
  }

  @Test
  void configSaysThatItHoldsAndWhereFrom() {
    commandBench.environment.put("DEADLINE_WATCH_HOME", home);
    commandBench.columns = 200;
    var known = commandBench.run("config").out();
    assertTrue(
        known.replaceAll(" +", " ").contains("home " + home + " DEADLINE_WATCH_HOME"), known);
    var named = commandBench.run("config", "--home", home).out().replaceAll(" +", " ");
    assertTrue(named.contains("home " + home + " --home"), named);
    assertTrue(named.contains("table -"), named);
    assertFalse(commandBench.run("config", "--table", "mine").out().contains(home));
  }

  private CommandBench.Run add() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "add",
                "talks",
                "--home",
                home,
                "--title",
                "Talks open",
                "--track",
                "talks",
                "--new-track",
                "--due",
                "2025-12-10",
                "--certainty",
                "scheduled",
                "--yes"));
    arguments.addAll(List.of(CommandBench.REASON));
    return commandBench.run(arguments.toArray(String[]::new));
  }

  private void assertRefused(String message, String... arguments) {
    var run = commandBench.run(arguments);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(message), run.err());
  }
}
