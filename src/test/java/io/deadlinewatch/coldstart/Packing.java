package io.deadlinewatch.coldstart;

import io.deadlinewatch.runtime.Folders;
import java.io.IOException;
import java.nio.file.Path;

/** Puts classes where Lambda would unpack them; the build puts the jars beside them. */
final class Packing {
  private static final String CLASSES = "io";
  private static final Path PEER = Path.of("io", "deadlinewatch", "coldstart", "peer");

  private Packing() {}

  /** All of a folder. */
  static void pack(Path classes, Path to) throws IOException {
    Folders.delete(to.resolve(CLASSES));
    Folders.copy(classes, to);
  }

  /** The peer alone, of all tests. */
  static void packPeer(Path classes, Path to) throws IOException {
    Folders.delete(to.resolve(CLASSES));
    Folders.copy(classes.resolve(PEER), to.resolve(PEER));
  }
}
