package io.deadlinewatch.build.quick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of a kind, in a folder and all below it. */
final class Folder {
  private Folder() {}

  /** In the order of their names; nothing where there is no folder. */
  static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  static void delete(Path folder, String ending) throws IOException {
    for (Path file : files(folder, ending)) {
      Files.delete(file);
    }
  }
}
