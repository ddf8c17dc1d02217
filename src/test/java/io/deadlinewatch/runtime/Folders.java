package io.deadlinewatch.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;

/** Folders with all that is in them. */
public final class Folders {
  private Folders() {}

  /** Deletes one, if it is there. */
  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      for (var file : all(folder).reversed()) {
        Files.delete(file);
      }
    }
  }

  /** Copies what is in one into another, over what is there. */
  public static void copy(Path from, Path to) throws IOException {
    for (var file : all(from)) {
      var copy = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(copy);
      } else {
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** A folder before what is in it. */
  private static List<Path> all(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
