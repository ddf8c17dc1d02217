package io.deadlinewatch.board.render;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.feed.FeedFile;
import java.util.stream.Stream;

/** The feed of everything in both forms, and an Atom feed for each track. */
final class FeedRenderer {
  private static final String TITLE = "Deadline Watch";

  private FeedRenderer() {}

  static Stream<BoardFile> render(Board board) {
    var feed = new FeedFile(board.site(), board.audience());
    var all = board.deadlines().stream().flatMap(each -> each.revisions().stream()).toList();
    return Stream.concat(
        Stream.of(
            new BoardFile("atom.xml", () -> feed.atom("atom.xml", TITLE, all)),
            new BoardFile("feed.json", () -> feed.json("feed.json", TITLE, all))),
        board.tracks().stream()
            .map(track -> {
              var name = "atom/" + track + ".xml";
              var of = all.stream().filter(each -> each.to().track().equals(track)).toList();
              return new BoardFile(name, () -> feed.atom(name, TITLE + ": " + track, of));
            }));
  }
}
