package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.register.RegisterServer;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code collect} on answers as they were recorded, also those in which there is nothing to read.
 */
class CollectAnswersTest {
  private static final Path RECORDED = Path.of("src/test/resources/federal-register");
  private static final String QUERY =
      "[{\"name\":\"all\",\"track\":\"land\",\"conditions\":{\"agencies\":[\"x\"]}}]";

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @Test
  void aRuleWithNullsAndEmptyListsIsReadToItsOnlyDate() throws IOException {
    var rule = recorded("answer-2025-02747.json");
    var run = collect(Reply.ok("{\"count\":1,\"results\":[" + rule + "]}"));

    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.out().lines().count(), run.out());
    assertTrue(run.out().startsWith("{\"id\":\"2025-02747-effective\""), run.out());
    assertTrue(run.out().contains("\"due\":\"2025-02-19\""), run.out());
    assertTrue(run.out().contains("\"agrees\":true"), run.out());
  }

  @Test
  void ofTwoNoticesTheOneWithWordsForADateIsToldWithoutOne() throws IOException {
    var run = collect(Reply.ok(recorded("answers-2017-12-21.json")));

    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.out().lines().count(), run.out());
    assertTrue(run.out().startsWith("{\"id\":\"2017-27513-other\""), run.out());
    assertTrue(run.out().contains("\"due\":null"), run.out());
    assertTrue(run.out().contains("\"sentence\":\"Applicable Date: Immediately.\""), run.out());
    assertTrue(run.out().contains("\"flags\":[\"unreadable\"]"), run.out());
  }

  @Test
  void aDayOfDocumentsWithoutDatesProposesNothing() throws IOException {
    var run = collect(Reply.ok(recorded("answers-2016-02-29.json")));

    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals("", run.err());
  }

  @Test
  void whatWasReadIsCountedForPeople() throws IOException {
    var run = run(Reply.ok(recorded("answers-2016-02-29.json")));

    assertEquals(0, run.code(), run.err());
    assertEquals("129 documents read\n", run.err());
  }

  @Test
  void aPageOfHtmlWithStatus404IsAFailureInWords() throws IOException {
    var html = recorded("answer-404.html");
    var run =
        collect(
            new Reply(
                404,
                Map.of("Content-Type", "text/html"),
                html,
                html.getBytes(StandardCharsets.UTF_8).length));

    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().matches("not read: all, 2025-.*: status 404\n"), run.err());
  }

  private CommandBench.Run collect(Reply reply) throws IOException {
    return run(reply, "--format", "json");
  }

  private CommandBench.Run run(Reply reply, String... more) throws IOException {
    var queries = Files.writeString(folder.resolve("queries.json"), QUERY).toString();
    try (var server = new RegisterServer(_ -> reply)) {
      String[] always = {"collect", "--api", server.api(), "--queries", queries};
      var all = new ArrayList<>(List.of(always));
      all.addAll(List.of(more));
      return commandBench.run(all.toArray(String[]::new));
    }
  }

  private static String recorded(String name) throws IOException {
    return Files.readString(RECORDED.resolve(name));
  }
}
