package io.deadlinewatch.cli.watch;

import io.deadlinewatch.board.Site;
import io.deadlinewatch.board.folder.FolderBucket;
import io.deadlinewatch.board.look.BoardLook;
import io.deadlinewatch.board.publish.BucketException;
import io.deadlinewatch.board.render.BoardFiles;
import io.deadlinewatch.store.OperatorStore;
import java.nio.file.Path;
import java.time.Instant;

/** The board of a home, brought up to date; what keeps it from that ends nothing else. */
final class HomeBoard {
  private final Path folder;
  private final WatchOutput output;

  HomeBoard(Path folder, WatchOutput output) {
    this.folder = folder;
    this.output = output;
  }

  /** Whether it is as it should be now. */
  boolean bring(OperatorStore store, Site site, Instant now) {
    try {
      var look = new BoardLook(store, site);
      FolderBucket.bring(folder, () -> BoardFiles.of(look.look(now)));
      return true;
    } catch (BucketException failed) {
      output.warning("the board stays as it was: " + failed.getMessage());
      return false;
    }
  }
}
