package io.deadlinewatch.board.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names of a folder's files that are the board's. A name stands in it before its file does, so
 * that whoever is killed between the two leaves nothing that nobody owns.
 */
final class Manifest {
  /** The file that holds it. */
  static final String NAME = ".board-files";

  private final Path file;
  private final SortedSet<String> names;

  private Manifest(Path file, SortedSet<String> names) {
    this.file = file;
    this.names = names;
  }

  /** Reads it; a folder without one holds nothing of a board. */
  static Manifest of(Path folder) throws IOException {
    var file = folder.resolve(NAME);
    if (!Files.exists(file)) {
      return new Manifest(file, new TreeSet<>());
    }
    try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return new Manifest(
          file, lines.filter(Manifest::isInside).collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  /** Whatever somebody writes into the file, nothing outside of the folder is ever the board's. */
  private static boolean isInside(String name) {
    return name.matches("[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*") && !name.contains("..");
  }

  SortedSet<String> names() {
    return names;
  }

  void add(String name) throws IOException {
    if (names.add(name)) {
      Files.writeString(file, name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
  }

  void remove(String name) {
    names.remove(name);
  }

  /** Writes it anew where that changes anything. */
  void save() throws IOException {
    var text = names.stream().map(name -> name + "\n").collect(Collectors.joining());
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}
