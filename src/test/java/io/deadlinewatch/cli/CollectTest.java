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
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code collect}, against a local server. */
class CollectTest {
  private static final String QUERY =
      "[{\"name\":\"a\",\"track\":\"land\",\"conditions\":{\"agencies\":[\"x\"]}}]";
  private static final String PAGE =
      """
      {"count":1,"results":[{"document_number":"2025-05000","title":"Notice","action":"Notice.",
       "dates":"Comments are due by 5 p.m. EDT on June 9, 2025.","publication_date":"2025-05-05",
       "comments_close_on":"2025-06-09","docket_ids":["USTR-2025-0004"],
       "html_url":"https://www.federalregister.gov/d/2025-05000"}]}
      """;

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @Test
  void aDraftIsOneLineWithTheseFields() throws IOException {
    var run = collect(Reply.ok(PAGE), "--format", "json");

    assertEquals(0, run.code(), run.err());
    assertEquals(
        "{\"id\":\"2025-05000-comments\",\"document\":\"2025-05000\",\"docket\":\"USTR-2025-0004\","
            + "\"kind\":\"add\",\"deadline\":null,\"class\":\"comments\",\"due\":\"2025-06-09T17:00\","
            + "\"zone\":\"America/New_York\",\"certainty\":\"scheduled\",\"sentence\":\"Comments"
            + " are due by 5 p.m. EDT on June 9,"
            + " 2025.\",\"flags\":[],\"agrees\":true,\"title\":\"Notice\",\"url\":\"https://www.federalregister.gov/d/2025-05000\"}\n",
        run.out());
  }

  @Test
  void peopleReadWhatIsProposedWithItsSentence() throws IOException {
    var run = collect(Reply.ok(PAGE));

    assertTrue(run.out().contains("add: comments 2025-06-09T17:00 America/New_York"), run.out());
    assertTrue(run.out().contains("the Register agrees"), run.out());
    assertTrue(run.out().contains("\"Comments are due by 5 p.m. EDT"), run.out());
  }

  @Test
  void whatCouldNotBeReadIsToldAfterWhatWas() throws IOException {
    var run = collect(Reply.ok(PAGE.replace("\"count\":1", "\"count\":2")), "--format", "json");

    assertEquals(1, run.code());
    assertTrue(run.out().contains("2025-05000-comments"), run.out());
    assertTrue(run.err().contains("not read: a, "), run.err());
  }

  @Test
  void anApiThatRefusesIsAFailure() throws IOException {
    var run = collect(Reply.status(403, Map.of()));

    assertEquals(1, run.code());
    assertTrue(run.err().contains("status 403"), run.err());
  }

  @Test
  void whatIsNoAddressAndNoFileOfQueriesIsAWrongRequest() throws IOException {
    assertEquals(2, commandBench.run("collect", "--api", "ftp://x").code());
    assertEquals(2, commandBench.run("collect", "--queries", folder + "/none.json").code());
    assertEquals(2, commandBench.run("collect", "--since", "May").code());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-10T03:59:59Z, 2025-06-02, 2025-06-09",
    "2025-06-10T04:00:00Z, 2025-06-03, 2025-06-10",
    "2025-12-10T04:59:59Z, 2025-12-02, 2025-12-09",
    "2025-11-03T04:59:59Z, 2025-10-26, 2025-11-02"
  })
  void theWeekThatIsAskedForEndsTodayInWashington(Instant now, String from, String to)
      throws IOException {
    commandBench.now = now;
    var queries = Files.writeString(folder.resolve("queries.json"), QUERY).toString();
    try (var server = new RegisterServer(_ -> Reply.ok(PAGE))) {
      commandBench.run("collect", "--api", server.api(), "--queries", queries);
      assertEquals(
          from + " " + to,
          server.asked.getFirst().value("conditions[publication_date][gte]")
              + " "
              + server.asked.getFirst().value("conditions[publication_date][lte]"));
    }
  }

  private CommandBench.Run collect(Reply reply, String... options) throws IOException {
    var queries = Files.writeString(folder.resolve("queries.json"), QUERY);
    try (var server = new RegisterServer(_ -> reply)) {
      var always =
          List.of(
              "collect",
              "--api",
              server.api(),
              "--queries",
              queries.toString(),
              "--since",
              "2025-05-01");
      return commandBench.run(
          Stream.concat(always.stream(), Stream.of(options)).toArray(String[]::new));
    }
  }
}
