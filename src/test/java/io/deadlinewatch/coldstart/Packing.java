package io.deadlinewatch.coldstart;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;

/** Puts classes where Lambda would unpack them; the build puts the jars beside them. */
final class Packing {
  private static final String CLASSES = "io";
  private static final Path PEER = Path.of("io", "deadlinewatch", "coldstart", "peer");

  private Packing() {}

  /** All of a folder. */
  static void pack(Path classes, Path to) throws IOException {
    copy(classes, classes, to);
  }

  /** The peer alone, of all tests. */
  static void packPeer(Path classes, Path to) throws IOException {
    copy(classes.resolve(PEER), classes, to);
  }

  private static void copy(Path from, Path root, Path to) throws IOException {
    if (Files.exists(to.resolve(CLASSES))) {
      try (var old = Files.walk(to.resolve(CLASSES))) {
        for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            var target = to.resolve(root.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
