package io.deadlinewatch.board.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.parallel.Parallel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How files come to where they are served from; design, "Publication". */
class PublicationTest {
  private final MemoryBucket bucket = new MemoryBucket();
  private final Publication publication = new Publication(bucket, Parallel.oneByOne());

  @Test
  void everythingIsWrittenOnceAndThenOnlyWhatChanged() {
    var first = publication.bring(() -> files("a", "1", "b", "1", "index.html", "1"));
    assertEquals(new Publication.Report(3, 0, 1, true), first);
    var same = publication.bring(() -> files("a", "1", "b", "1", "index.html", "1"));
    assertEquals(new Publication.Report(0, 0, 1, true), same);
    var one = publication.bring(() -> files("a", "1", "b", "2", "index.html", "2"));
    assertEquals(new Publication.Report(2, 0, 1, true), one);
    assertEquals(5, bucket.puts);
  }

  @Test
  void whatIsGoneIsRemovedAfterThePagesThatLinkedToIt() {
    publication.bring(() -> files("d/x/index.html", "1", "index.html", "1"));
    var report = publication.bring(() -> files("index.html", "2"));
    assertEquals(new Publication.Report(1, 1, 1, true), report);
    assertEquals(Map.of("index.html", "2"), bucket.texts);
  }

  @Test
  void theIndexComesAfterThePagesAndTheTimeOfLookingLast() {
    List<String> order = new ArrayList<>();
    var noting = noting(order);
    new Publication(noting, Parallel.oneByOne())
        .bring(() -> files("status.json", "1", "index.html", "1", "z", "1"));
    assertEquals(List.of("z", "index.html", "status.json"), order);
  }

  @Test
  void whoWasOvertakenReadsAnew() {
    publication.bring(() -> files("a", "1"));
    var states = new ArrayList<>(List.of("2", "3"));
    var report =
        publication.bring(() -> {
          var state = states.removeFirst();
          if (!states.isEmpty()) {
            bucket.put(new BoardFile("a", "3"), Optional.of(bucket.list().get("a")));
          }
          return files("a", state);
        });
    assertEquals(new Publication.Report(0, 0, 2, true), report);
    assertEquals("3", bucket.texts.get("a"));
  }

  @Test
  void whoIsAlwaysOvertakenSaysSo() {
    var others = new int[1];
    var report =
        publication.bring(() -> {
          bucket.texts.put("a", "other " + others[0]++);
          return files("a", "mine");
        });
    assertFalse(report.isDone());
    assertEquals(Publication.ATTEMPTS, report.attempts());
  }

  @Test
  void thatAnotherLookedMeanwhileIsNoReasonToBeginAnew() {
    publication.bring(() -> files("status.json", "1"));
    var report =
        publication.bring(() -> {
          bucket.texts.put("status.json", "2");
          return files("status.json", "3");
        });
    assertEquals(new Publication.Report(0, 0, 1, true), report);
    assertTrue(bucket.texts.containsValue("2"));
  }

  private Bucket noting(List<String> order) {
    return new Bucket() {
      @Override
      public Map<String, String> list() {
        return bucket.list();
      }

      @Override
      public boolean put(BoardFile file, Optional<String> instead) {
        order.add(file.name());
        return bucket.put(file, instead);
      }

      @Override
      public boolean remove(String name, String fingerprint) {
        return bucket.remove(name, fingerprint);
      }
    };
  }

  static List<BoardFile> files(String... namesAndTexts) {
    List<BoardFile> files = new ArrayList<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.add(new BoardFile(namesAndTexts[i], namesAndTexts[i + 1]));
    }
    return files;
  }
}
