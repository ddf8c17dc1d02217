package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.collector.register.RegisterServer;
import io.deadlinewatch.collector.register.RegisterServer.Reply;
import io.deadlinewatch.json.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What an extension, a correction, a delay or a withdrawal proposes for the deadlines that stand,
 * from the Register's answer to the line that comes out.
 */
class CollectChangesTest {
  private static final String QUERY =
      "[{\"name\":\"a\",\"track\":\"farms\",\"conditions\":{\"agencies\":[\"x\"]}}]";

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/federal-register/changes.csv",
      delimiter = '|',
      quoteCharacter = '`',
      numLinesToSkip = 1,
      maxCharsPerColumn = 2_000)
  void aChangeFindsTheDeadlineThatItMeans(
      String what, String action, String dates, String signs, String expected) throws IOException {
    assertEquals(expected, proposed(answer(what, action, dates, signs)), what);
  }

  private String proposed(String answer) throws IOException {
    var queries = Files.writeString(folder.resolve("queries.json"), QUERY).toString();
    try (var server = new RegisterServer(_ -> Reply.ok(answer))) {
      var run =
          commandBench.run(
              "collect",
              "--api",
              server.api(),
              "--queries",
              queries,
              "--data",
              "src/test/resources/federal-register/changes.yaml",
              "--format",
              "json");
      assertEquals(0, run.code(), run.err());
      return run.out().lines().map(CollectChangesTest::said).collect(Collectors.joining("; "));
    }
  }

  private static String said(String line) {
    var draft = JsonNode.read(line).orElseThrow();
    var flags = draft.at("flags").items().stream().map(JsonNode::value).toList();
    var due = draft.at("due").value() + draft.at("through").value();
    return draft.at("kind").value()
        + " "
        + Optional.of(draft.at("deadline").value()).filter(id -> !id.isEmpty()).orElse("?")
        + (due.isEmpty() ? "" : " " + draft.at("class").value() + " " + due)
        + (flags.isEmpty() ? "" : " " + String.join(",", flags));
  }

  /** An answer of the Register's shape, with what a line of the table says. */
  private static String answer(String title, String action, String dates, String signs) {
    var parts = List.of(signs.split(" ; ", -1));
    return """
    {"count":1,"description":"Documents","total_pages":1,"results":[
    {"document_number":"%s","type":"Proposed Rule","subtype":null,"title":"%s","action":"%s",
     "abstract":null,"dates":%s,"publication_date":"2026-06-16","effective_on":null,
     "comments_close_on":null,"signing_date":null,"docket_ids":[%s],
     "regulation_id_numbers":[%s],"correction_of":null,"citation":"91 FR 40001",
     "html_url":"https://www.federalregister.gov/d/x"}]}
    """
        .formatted(
            part(parts, "number").orElse("2026-05000"),
            title,
            action,
            dates.equals("-") ? "null" : "\"" + dates + "\"",
            part(parts, "docket").map(docket -> "\"" + docket + "\"").orElse(""),
            part(parts, "rin").map(rin -> "\"" + rin + "\"").orElse(""));
  }

  private static Optional<String> part(List<String> parts, String name) {
    return parts.stream()
        .filter(part -> part.startsWith(name + " "))
        .map(part -> part.substring(name.length() + 1))
        .findFirst();
  }
}
