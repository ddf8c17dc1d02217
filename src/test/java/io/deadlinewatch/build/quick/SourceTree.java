package io.deadlinewatch.build.quick;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of sources, and the folder of classes that is kept up with it. */
record SourceTree(Path sources, Path classes, Compiler compiler) {
  /**
   * Compiles what must be.
   *
   * @param everything whether something changed that any source here may have seen
   * @return whether something changed that another tree can see
   * @throws CompileException if the sources do not compile; the next call tries again
   */
  boolean update(boolean everything) throws IOException {
    var memory = new Memory(Path.of(classes + ".compiled"), compiler.fingerprint());
    Map<String, String> now = digests();
    Map<String, String> before = everything ? Map.of() : memory.recall(classes);
    if (now.equals(before)) {
      return false;
    }
    boolean seen = !now.keySet().equals(before.keySet()) || !hideEdits(now, before, memory);
    if (seen) {
      memory.forget();
      Folder.delete(classes, ".class");
      compiler.compile(now.keySet().stream().map(Path::of).toList(), classes);
    }
    memory.keep(now, classes);
    return seen;
  }

  private Map<String, String> digests() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Path source : Folder.files(sources, ".java")) {
      digests.put(source.toString(), Digest.of(Files.readAllBytes(source)));
    }
    return digests;
  }

  /** Replaces the classes of the edited sources alone, if no other source can tell. */
  private boolean hideEdits(Map<String, String> now, Map<String, String> before, Memory memory)
      throws IOException {
    List<Path> edited =
        now.keySet().stream()
            .filter(source -> !now.get(source).equals(before.get(source)))
            .map(Path::of)
            .toList();
    Path apart = Path.of(classes + ".edited");
    Folder.delete(apart, ".class");
    compiler.compile(edited, apart);
    var edits = new EditedClasses(apart, classes);
    for (Path source : edited) {
      if (edits.canBeSeen(sources.relativize(source))) {
        return false;
      }
    }
    memory.forget();
    edits.replace();
    return true;
  }
}
