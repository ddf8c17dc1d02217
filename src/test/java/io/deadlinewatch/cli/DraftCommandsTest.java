package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.register.RegisterServer;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code drafts} and {@code draft}, on a table in memory. */
class DraftCommandsTest {
  private static final String ID = "2025-05000-comments";
  private static final String QUERY =
      "[{\"name\":\"a\",\"track\":\"land\",\"conditions\":{\"agencies\":[\"x\"]}}]";

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @BeforeEach
  void beforeTheDeadline() {
    commandBench.now = Instant.parse("2025-05-06T15:00:00Z");
  }

  @Test
  void aDryRunKeepsNothing() throws IOException {
    assertTrue(collect("June 9, 2025", "--dry-run").out().contains(ID));
    assertTrue(commandBench.run("drafts").out().startsWith("No drafts wait"));
  }

  @Test
  void aDocumentThatIsSeenAgainMakesNoSecondDraft() throws IOException {
    assertTrue(collect("June 9, 2025").out().contains(ID));
    assertEquals("", collect("June 9, 2025").out());
    assertEquals(1, commandBench.store.drafts().all().size());
  }

  @Test
  void anOpenDraftFollowsItsDocument() throws IOException {
    collect("June 9, 2025");
    assertTrue(collect("June 16, 2025").out().contains("2025-06-16"));
    assertEquals(1, commandBench.store.drafts().all().size());
    assertTrue(commandBench.run("drafts").out().contains("2025-06-16"));
  }

  @Test
  void aMistypedDraftIsAskedFor() throws IOException {
    collect("June 9, 2025");
    var run = commandBench.run("draft", "show", "2025-0500-comments");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("did you mean " + ID + "?"), run.err());
  }

  @Test
  void whatWasDismissedComesBackOnlyIfItsDocumentChanges() throws IOException {
    collect("June 9, 2025");
    assertEquals(0, commandBench.run("draft", "dismiss", ID, "--why", "Not ours.").code());

    assertEquals("", collect("June 9, 2025").out());
    assertTrue(commandBench.run("drafts").out().startsWith("No drafts wait"));
    assertTrue(commandBench.run("drafts", "--all").out().contains("Not ours."));
    assertEquals(2, commandBench.run("draft", "accept", ID).code());

    collect("June 16, 2025");
    assertTrue(commandBench.run("drafts").out().contains("2025-06-16"));
  }

  @Test
  void acceptingIsTheOrdinaryCeremonyWithEverythingFilledIn() throws IOException {
    collect("June 9, 2025, at 5 p.m. EDT");
    var rehearsed = commandBench.run("draft", "accept", ID, "--new-track", "--dry-run");
    assertEquals(0, rehearsed.code(), rehearsed.err());
    assertTrue(rehearsed.out().contains("Dry run"), rehearsed.out());
    assertTrue(commandBench.run("drafts").out().contains(ID));

    var run = commandBench.run("draft", "accept", ID, "--new-track", "--yes");

    assertEquals(0, run.code(), run.err());
    var deadline = commandBench.deadline(ID);
    assertEquals("Comments close: Notice of action", deadline.title());
    assertEquals("land", deadline.track());
    assertEquals("2025-06-09T21:00:00Z", deadline.due().instant().orElseThrow().toString());
    assertTrue(deadline.wording().sources().getFirst().isOfficial());
    assertTrue(commandBench.run("drafts").out().startsWith("No drafts wait"));
    assertEquals("", collect("June 9, 2025, at 5 p.m. EDT").out());
  }

  @Test
  void everythingCanBeChangedByTheOptionsOfTheCommand() throws IOException {
    collect("June 9, 2025");
    var run =
        commandBench.run(
            "draft",
            "accept",
            ID,
            "--deadline",
            "mine",
            "--title",
            "Mine",
            "--through=2025-06-08",
            "--zone",
            "America/New_York",
            "--why",
            "Read twice.",
            "--new-track",
            "--yes");

    assertEquals(0, run.code(), run.err());
    assertEquals("Mine", commandBench.deadline("mine").title());
    assertEquals(
        "2025-06-09T04:00:00Z",
        commandBench.deadline("mine").due().instant().orElseThrow().toString());
  }

  @Test
  void anAnswerOfNoLeavesTheDraftOpen() throws IOException {
    collect("June 9, 2025");
    commandBench.prompt = _ -> Optional.of("n");
    assertEquals(1, commandBench.run("draft", "accept", ID, "--new-track").code());
    assertTrue(commandBench.run("drafts").out().contains(ID));
  }

  @Test
  void whatMovesADeadlineSaysFromWhatToWhat() throws IOException {
    collect("June 9, 2025");
    commandBench.run("draft", "accept", ID, "--new-track", "--yes");
    commandBench.sweep();
    var moved = collect("June 9, 2025, extended from June 9, 2025, to June 23, 2025");

    assertTrue(moved.out().contains("move " + ID), moved.out());
    assertTrue(moved.out().contains("from 2025-06-09 to 2025-06-23"), moved.out());
    var draft =
        commandBench.store.drafts().all().stream()
            .filter(each -> each.isOpen())
            .findFirst()
            .orElseThrow();
    assertEquals(0, commandBench.run("draft", "accept", draft.draft().id(), "--yes").code());
    assertEquals(
        "2025-06-23",
        commandBench.deadline(ID).due().toString().replaceAll(".*date=([0-9-]+).*", "$1"));
  }

  @Test
  void showSaysWhichCommandAcceptingRuns() throws IOException {
    collect("June 9, 2025");
    var shown = commandBench.run("draft", "show", ID);

    assertTrue(shown.out().contains("add 2025-05000-comments --due 2025-06-09"), shown.out());
    assertTrue(shown.out().contains("open since"), shown.out());
    assertTrue(
        commandBench.run("draft", "show", ID, "--format", "json").out().startsWith("{\"id\""));
    assertEquals(2, commandBench.run("draft", "show", "none").code());
    assertEquals(2, commandBench.run("draft").code());
  }

  private CommandBench.Run collect(String due, String... options) throws IOException {
    var page =
        """
        {"count":1,"results":[{"document_number":"2025-05000","title":"Notice of action",
         "dates":"Comments are due by DUE.","publication_date":"2025-05-05",
         "html_url":"https://www.federalregister.gov/d/2025-05000"}]}
        """
            .replace("DUE", due);
    var queries = Files.writeString(folder.resolve("queries.json"), QUERY);
    try (var server = new RegisterServer(_ -> Reply.ok(page))) {
      var always = List.of("collect", "--api", server.api(), "--queries", queries.toString());
      return commandBench.run(
          Stream.concat(always.stream(), Stream.of(options)).toArray(String[]::new));
    }
  }
}
