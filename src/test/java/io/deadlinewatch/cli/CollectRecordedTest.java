package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.register.RegisterServer;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code collect} on a recorded answer, and on a later document of the same docket. */
class CollectRecordedTest {
  private static final String QUERY =
      "[{\"name\":\"a\",\"track\":\"land\",\"conditions\":{\"agencies\":[\"x\"]}}]";
  private static final String EXTENSION =
      """
      {"count":1,"results":[{"document_number":"2024-30000",
       "title":"Waste Prevention; Extension of Comment Period",
       "action":"Direct final rule; extension of comment period.",
       "dates":"The comment period for the rule published at 2024-27333 is extended from December 23, 2024, to January 22, 2025.",
       "publication_date":"2024-12-16","docket_ids":["BLM_HQ_FRN_MO4500181705"]}]}
      """;

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @Test
  void aRecordedRuleIsReadAndItsExtensionMovesWhatWasAccepted() throws IOException {
    commandBench.now = Instant.parse("2024-12-01T15:00:00Z");
    var recorded =
        Files.readString(Path.of("src/test/resources/federal-register/answer-2024-27333.json"));
    var first = collect("{\"count\":1,\"results\":[" + recorded + "]}");
    assertTrue(
        first.out().contains("effective 2024-12-23, tentative [conditional], the Register agrees"),
        first.out());
    assertTrue(first.out().contains("comments 2024-12-23"), first.out());

    var accepted =
        commandBench.run("draft", "accept", "2024-27333-comments", "--new-track", "--yes");
    assertEquals(0, accepted.code(), accepted.err());
    commandBench.sweep();

    var moved = collect(EXTENSION);
    assertTrue(moved.out().contains("move 2024-27333-comments"), moved.out());
    assertTrue(moved.out().contains("from 2024-12-23 to 2025-01-22"), moved.out());
    var done = commandBench.run("draft", "accept", "2024-30000-comments", "--yes");
    assertEquals(0, done.code(), done.err());
    assertTrue(
        commandBench.deadline("2024-27333-comments").due().toString().contains("2025-01-22"));
  }

  private CommandBench.Run collect(String page) throws IOException {
    var queries = Files.writeString(folder.resolve("queries.json"), QUERY).toString();
    try (var server = new RegisterServer(_ -> Reply.ok(page))) {
      return commandBench.run("collect", "--api", server.api(), "--queries", queries);
    }
  }
}
