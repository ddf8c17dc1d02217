package io.deadlinewatch.board.render;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.page.PageFiles;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** All files of a board: of the same board the same, to the byte. */
public final class BoardFiles {
  private static final List<Function<Board, Stream<BoardFile>>> RENDERERS =
      List.of(
          PageFiles::of,
          CalendarRenderer::render,
          FeedRenderer::render,
          DataRenderer::render,
          StatusRenderer::render);

  private BoardFiles() {}

  /** All of them. */
  public static List<BoardFile> of(Board board) {
    return RENDERERS.stream().flatMap(renderer -> renderer.apply(board)).toList();
  }
}
