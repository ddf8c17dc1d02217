package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.board.look.BoardLook;
import io.deadlinewatch.board.publish.Bucket;
import io.deadlinewatch.board.publish.Fingerprints;
import io.deadlinewatch.board.publish.Publication;
import io.deadlinewatch.function.log.BoardLog;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The board of the rehearsals' table, in a bucket in memory. */
class BoardFunctionTest {
  private final Map<String, BoardFile> files = new TreeMap<>();
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private boolean isOvertaken;

  @Test
  void whatWokeItDoesNotMatter() throws IOException {
    var first = invoke("{\"Records\":[]}");
    assertTrue(first.matches("\\{\"written\":\\d+,\"removed\":0}"), first);
    assertTrue(files.containsKey("index.html"), files.keySet()::toString);
    assertTrue(files.containsKey("d/licence/index.html"), files.keySet()::toString);
    assertEquals("{\"written\":0,\"removed\":0}", invoke("no JSON at all"));
    assertTrue(log().contains("\"event\":\"board-written\""), this::log);
  }

  @Test
  void whatIsGoneLeavesTheBucket() throws IOException {
    files.put("d/gone/index.html", new BoardFile("d/gone/index.html", "old"));
    assertTrue(invoke("{}").endsWith("\"removed\":1}"));
    assertFalse(files.containsKey("d/gone/index.html"));
  }

  /** Lambda brings a stream's batch again then. */
  @Test
  void whoIsOvertakenEachTimeFails() {
    isOvertaken = true;
    assertThrows(IllegalStateException.class, () -> invoke("{}"));
    assertTrue(log().contains("\"event\":\"board-overtaken\""), this::log);
  }

  private String invoke(String event) throws IOException {
    try (var dynamo = new CannedAws().behind(SweepWiring.dynamoBuilder()).build()) {
      var out = new PrintStream(logged, false, StandardCharsets.UTF_8);
      var log = new BoardLog(out, () -> CannedAws.NOW);
      var store = new DynamoStore(dynamo, CannedAws.NAME, log::leftOut);
      var function =
          new BoardFunction(
              new BoardLook(store, Site.parse("url", "https://board.example.org/")),
              new Publication(new InMemory(), Parallel.oneByOne()),
              () -> CannedAws.NOW,
              log);
      var answer = new ByteArrayOutputStream();
      function.handleRequest(
          new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
          answer,
          FakeContext.withMillis(30_000));
      return answer.toString(StandardCharsets.UTF_8);
    }
  }

  private String log() {
    return logged.toString(StandardCharsets.UTF_8);
  }

  /** Holds the files, unless another is always faster. */
  private final class InMemory implements Bucket {
    @Override
    public Map<String, String> list() {
      Map<String, String> listed = new TreeMap<>();
      files.forEach((name, file) -> listed.put(name, Fingerprints.of(file.bytes())));
      return listed;
    }

    @Override
    public boolean put(BoardFile file, Optional<String> instead) {
      if (!isOvertaken) {
        files.put(file.name(), file);
      }
      return !isOvertaken;
    }

    @Override
    public boolean remove(String name, String fingerprint) {
      return files.remove(name) != null;
    }
  }
}
