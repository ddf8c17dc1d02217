package io.deadlinewatch.build.quick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Classes made of edited sources, and the folder of those that they may replace. */
record EditedClasses(Path edited, Path classes) {
  /**
   * Whether another source can tell that this one was edited.
   *
   * @param source its path below its folder of sources, with its package
   */
  boolean canBeSeen(Path source) throws IOException {
    return !visible(edited, source).equals(visible(classes, source));
  }

  void replace() throws IOException {
    for (Path one : Folder.files(edited, ".class")) {
      Files.move(one, classes.resolve(edited.relativize(one)), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What can be seen of each class that came from the source, by the class's file. */
  private static Map<String, String> visible(Path folder, Path source) throws IOException {
    Path home = Optional.ofNullable(source.getParent()).map(folder::resolve).orElse(folder);
    Map<String, String> visible = new TreeMap<>();
    if (!Files.isDirectory(home)) {
      return visible;
    }
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (VisiblePart.isOf(bytes, source.getFileName().toString())) {
          visible.put(file.getFileName().toString(), Digest.of(VisiblePart.of(bytes)));
        }
      }
    }
    return visible;
  }
}
