package io.deadlinewatch.cli.watch;

import io.deadlinewatch.board.Site;
import io.deadlinewatch.board.folder.FolderBucket;
import io.deadlinewatch.board.look.BoardLook;
import io.deadlinewatch.board.publish.BucketException;
import io.deadlinewatch.board.render.BoardFiles;
import io.deadlinewatch.store.OperatorStore;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;

/** The board of a home, brought up to date; what keeps it from that ends nothing else. */
final class HomeBoard {
  private final Path folder;
  private final PrintStream err;

  HomeBoard(Path folder, PrintStream err) {
    this.folder = folder;
    this.err = err;
  }

  void bring(OperatorStore store, Site site, Instant now) {
    try {
      var look = new BoardLook(store, site);
      FolderBucket.bring(folder, () -> BoardFiles.of(look.look(now)));
    } catch (BucketException failed) {
      err.println("the board stays as it was: " + failed.getMessage());
    }
  }
}
