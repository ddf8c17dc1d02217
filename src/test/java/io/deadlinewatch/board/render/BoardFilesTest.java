package io.deadlinewatch.board.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.BoardSamples;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.support.BriefingSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /** So that an edit costs a few writes, however much there is. */
  @Test
  void oneEditChangesItsPageAndWhatListsIt() {
    var before = many();
    var after = new ArrayList<>(before);
    var last = before.get(150).last();
    var wording = last.to().wording();
    var other =
        new Wording(
            wording.title(), wording.authority(), Optional.of("Other words."), wording.sources());
    var to =
        new Deadline(
            last.to().id(), last.to().track(), other, last.to().timing(), last.to().status());
    var edit = BoardSamples.edit("2025-11-05T11:00:00Z", "Put anew.");
    after.set(150, new BoardDeadline(List.of(last, last.next(to, edit)), List.of()));
    var old = files(before, BoardSamples.NOW);
    var changed = new TreeMap<>(files(after, BoardSamples.NOW));
    changed.entrySet().removeIf(file -> file.getValue().equals(old.get(file.getKey())));
    assertEquals(
        List.of(
            "atom.xml",
            "atom/truce.xml",
            "calendar.ics",
            "calendar/truce.ics",
            "d/d150/index.html",
            "deadlines.json",
            "feed.json",
            "index.html",
            "status.json"),
        List.copyOf(changed.keySet()));
  }

  private static List<BoardDeadline> many() {
    return IntStream.range(0, 300)
        .mapToObj(i -> {
          var due = BriefingSamples.on(LocalDate.of(2025, 6, 1).plusDays(i).toString());
          var deadline = BoardSamples.deadline("d" + i, "Number " + i, due);
          return new BoardDeadline(List.of(BoardSamples.first(deadline)), List.of());
        })
        .toList();
  }

  private static Map<String, String> files(Instant at) {
    var deadlines =
        BoardSamples.ofEachKind().stream()
            .map(revision -> new BoardDeadline(List.of(revision), List.of()))
            .toList();
    return files(deadlines, at);
  }

  private static Map<String, String> files(List<BoardDeadline> deadlines, Instant at) {
    var board = new Board(BoardSamples.SITE, Audience.DEFAULT, deadlines, List.of(), at);
    return BoardFiles.of(board).stream()
        .collect(Collectors.toMap(BoardFile::name, BoardFile::text));
  }
}
