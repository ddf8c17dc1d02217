package io.deadlinewatch.coldstart;

import io.deadlinewatch.runtime.Folders;
import java.io.IOException;
import java.nio.file.Path;

/** Puts classes where Lambda would unpack them; the build puts the jars beside them. */
final class Packing {
  /** Where the build puts what it makes for benchmarks. */
  static final Path BUILD = Path.of("target", "bench");

  private static final String CLASSES = "io";
  private static final Path PEER = Path.of("io", "deadlinewatch", "coldstart", "peer");

  private Packing() {}

  /** All of the program. */
  static void packSweep(Path to) throws IOException {
    Folders.delete(to.resolve(CLASSES));
    Folders.copy(BUILD.resolve("classes"), to);
  }

  /** The peer alone, of all benchmarks. */
  static void packPeer(Path to) throws IOException {
    Folders.delete(to.resolve(CLASSES));
    Folders.copy(BUILD.resolve("bench-classes").resolve(PEER), to.resolve(PEER));
  }
}
