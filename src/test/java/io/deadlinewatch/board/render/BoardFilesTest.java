package io.deadlinewatch.board.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.BoardSamples;
import io.deadlinewatch.deadline.Audience;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All files of a board. */
class BoardFilesTest {
  @Test
  void theSameTableGivesTheSameBytesAndOnlyTheStatusSaysWhenItWasLookedAt() {
    var first = files(BoardSamples.NOW);
    var later = new HashMap<>(files(BoardSamples.NOW.plusSeconds(7_200)));
    later.entrySet().removeIf(file -> file.getValue().equals(first.get(file.getKey())));
    assertEquals(Set.of("status.json"), later.keySet());
  }

  @Test
  void theStatusSaysWhenAndHowNewTheTableWas() {
    assertEquals(
        "{\"schema\":\"deadline-watch/board-status/v1\",\"lookedAt\":\"2025-11-05T12:00:00Z\","
            + "\"changedAt\":\"2025-11-04T12:00:00Z\",\"deadlines\":7}\n",
        files(BoardSamples.NOW).get("status.json"));
  }

  private static Map<String, String> files(Instant at) {
    var deadlines =
        BoardSamples.ofEachKind().stream()
            .map(revision -> new BoardDeadline(List.of(revision), List.of()))
            .toList();
    var board = new Board(BoardSamples.SITE, Audience.DEFAULT, deadlines, List.of(), at);
    return BoardFiles.of(board).stream()
        .collect(Collectors.toMap(BoardFile::name, BoardFile::text));
  }
}
