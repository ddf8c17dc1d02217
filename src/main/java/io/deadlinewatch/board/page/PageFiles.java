package io.deadlinewatch.board.page;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.situation.Situation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** All pages of a board, and what they are shown with. */
public final class PageFiles {
  private PageFiles() {}

  /** All of them; of the same board the same, to the byte. */
  public static Stream<BoardFile> of(Board board) {
    var situation = Situation.on(board.audience().dateOf(board.at()), board.facts());
    return Stream.of(
            Stream.of(
                new BoardFile("index.html", () -> IndexPage.of(board, situation)),
                new BoardFile("404.html", () -> notFound(board)),
                new BoardFile("robots.txt", "User-agent: *\nAllow: /\n"),
                resource("icon.svg"),
                resource("board.css"),
                resource("board.js")),
            board.deadlines().stream()
                .map(each ->
                    new BoardFile(
                        "d/" + each.now().id() + "/index.html",
                        () -> DeadlinePage.of(board, each, situation))),
            MonthPages.of(board))
        .flatMap(files -> files);
  }

  /** It is served at any address, so that its links begin at the host's own root. */
  private static String notFound(Board board) {
    var root = board.site().url().map(URI::getRawPath).orElse("/");
    return new Frame(board, root)
        .page("There is no such page", html -> html.leaf("p", "The deadline may be gone."));
  }

  private static BoardFile resource(String name) {
    try (var stream = PageFiles.class.getResourceAsStream("/board/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return new BoardFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
