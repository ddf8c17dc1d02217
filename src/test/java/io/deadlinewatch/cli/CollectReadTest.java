package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code collect read}. */
class CollectReadTest {
  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @Test
  void aTextsDatesComeOutAsLinesWithTheirSentence() throws IOException {
    var file = file("{\"id\":\"a\",\"text\":\"Comments are due by 5 p.m. EDT on June 3, 2025.\"}");

    var run = commandBench.run("collect", "read", file);
    assertEquals(0, run.code(), run.err());

    assertEquals(
        "{\"id\":\"a\",\"class\":\"comments\",\"due\":\"2025-06-03T17:00\","
            + "\"zone\":\"America/New_York\",\"certainty\":\"scheduled\",\"flags\":[],\"sentence\":\"Comments"
            + " are due by 5 p.m. EDT on June 3, 2025.\",\"agrees\":null,\"was\":null}\n",
        run.out());
  }

  @Test
  void theRegistersOwnDateAgreesOrNot() throws IOException {
    var text = "\"text\":\"Comments are due June 3, 2025.\",\"comments_close_on\":\"2025-06-0";
    var file = file("{\"id\":1," + text + "3\"}\n{\"id\":2," + text + "4\"}");

    var run = commandBench.run("collect", "read", file);
    assertEquals(0, run.code(), run.err());

    assertTrue(run.out().contains("\"agrees\":true"), run.out());
    assertTrue(run.out().contains("\"agrees\":false"), run.out());
  }

  @Test
  void aBadLineIsToldWithItsNumberAndTheOthersAreRead() throws IOException {
    var file =
        file(
            """
            {"id":"a"}

            no JSON
            {"id":"b","text":"x","publication_date":"May"}
            {"id":"c","text":"Effective May 1, 2025."}
            """);

    var run = commandBench.run("collect", "read", file);
    assertEquals(2, run.code());

    assertTrue(run.out().contains("\"id\":\"c\""), run.out());
    assertTrue(run.err().contains(":1: text: is missing"), run.err());
    assertTrue(run.err().contains(":3: line: is no JSON"), run.err());
    assertTrue(run.err().contains(":4: publication_date: is no"), run.err());
  }

  @Test
  void aFileThatIsNotThereIsAWrongRequest() {
    assertEquals(2, commandBench.run("collect", "read", "nowhere.jsonl").code());
  }

  private String file(String lines) throws IOException {
    return Files.writeString(folder.resolve("texts.jsonl"), lines).toString();
  }
}
