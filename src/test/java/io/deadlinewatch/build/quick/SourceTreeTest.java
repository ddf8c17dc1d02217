package io.deadlinewatch.build.quick;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick build makes of every edit what a build from nothing makes of it. */
class SourceTreeTest {
  private static final String CALLEE =
      """
      package p;
      class Callee {
        // comment
        static final int LIMIT = 3;
        private int count;
        int next(int step) { return (byte) (count + step); }
        private void hidden() {}
      }
      """;

  private static final String CALLER =
      """
      package p;
      class Caller {
        int limit = Callee.LIMIT;
        long twice(Callee callee) { return callee.next(1) * 2; }
      }
      """;

  /** Each a passage of the callee, and what may stand in its place without hurting the caller. */
  private static final List<List<String>> EDITS =
      List.of(
          List.of("// comment", "// another", "/** Two\n lines. */"),
          List.of("LIMIT = 3", "LIMIT = 4", "LIMIT = 5"),
          List.of(
              "count + step", "count - step", "java.util.Map.entry(count, 1).getKey().intValue()"),
          List.of("int next(int", "long next(int", "byte next(long"),
          List.of("private void hidden() {}", "private int hidden; { hidden = 1; }", ""),
          List.of(
              "{ return", "{ Runnable r = () -> {}; r.run(); return", "{ new Object() {}; return"));

  @TempDir private Path folder;
  private SourceTree tree;

  @BeforeEach
  void compileOnce() throws IOException {
    write("Callee", CALLEE);
    write("Caller", CALLER);
    tree = new SourceTree(folder.resolve("src"), folder.resolve("classes"), new Compiler(""));
    assertTrue(tree.update(false));
  }

  @Test
  void nothingIsCompiledWhereNothingWasEdited() throws IOException {
    var before = times();
    assertFalse(tree.update(false));
    assertEquals(before, times());
  }

  @Test
  void aCommentCostsOneFile() throws IOException {
    var before = times().get("Caller.class");
    write("Callee", "// A comment.\n" + CALLEE);
    assertFalse(tree.update(false));
    assertEquals(before, times().get("Caller.class"));
    assertEquals(clean(), classes());
  }

  @Test
  void aNewSignatureIsSeenByItsCallers() throws IOException {
    write("Callee", CALLEE.replace("int next(int step)", "int next(int step, int more)"));
    var errors = assertThrows(CompileException.class, () -> tree.update(false));
    assertTrue(errors.getMessage().contains("Caller.java:4"), errors.getMessage());
  }

  @Test
  void anInlinedConstantIsInlinedAnew() throws IOException {
    write("Callee", CALLEE.replace("LIMIT = 3", "LIMIT = 4"));
    assertTrue(tree.update(false));
    assertEquals(clean(), classes());
  }

  @Test
  void aSourceThatIsGoneLeavesNoClass() throws IOException {
    Files.delete(folder.resolve("src/p/Callee.java"));
    assertThrows(CompileException.class, () -> tree.update(false));
    write("Caller", "package p; class Caller {}");
    assertTrue(tree.update(false));
    assertEquals(List.of("Caller.class"), List.copyOf(classes().keySet()));
  }

  @Test
  void errorsAreNotForgotten() throws IOException {
    write("Callee", CALLEE.replace("count + step", "count + stop"));
    assertThrows(CompileException.class, () -> tree.update(false));
    assertThrows(CompileException.class, () -> tree.update(false));
    write("Callee", CALLEE);
    tree.update(false);
    assertEquals(clean(), classes());
  }

  @Test
  void aClassThatSomebodyTouchedIsNotTrusted() throws IOException {
    Files.delete(folder.resolve("classes/p/Caller.class"));
    assertTrue(tree.update(false));
    assertEquals(clean(), classes());
  }

  @Test
  void anotherClassPathCompilesAllAnew() throws IOException {
    var other = new SourceTree(tree.sources(), tree.classes(), new Compiler(folder.toString()));
    assertTrue(other.update(false));
  }

  @Test
  void whateverIsEditedTheClassesAreThoseOfACleanBuild() throws IOException {
    var random = new Random(13);
    for (int round = 0; round < 40; round++) {
      String edited = CALLEE;
      for (List<String> passage : EDITS) {
        String instead = passage.get(random.nextInt(passage.size()));
        edited = edited.replace(passage.getFirst(), instead);
      }
      write("Callee", edited);
      tree.update(false);
      assertEquals(clean(), classes(), edited);
    }
  }

  private void write(String name, String source) throws IOException {
    Path file = folder.resolve("src/p/" + name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  private Map<String, FileTime> times() throws IOException {
    Map<String, FileTime> times = new TreeMap<>();
    for (Path file : Folder.files(tree.classes(), ".class")) {
      times.put(file.getFileName().toString(), Files.getLastModifiedTime(file));
    }
    return times;
  }

  private Map<String, String> classes() throws IOException {
    return digests(tree.classes());
  }

  /** What a build from nothing makes of the sources as they stand. */
  private Map<String, String> clean() throws IOException {
    Path clean = folder.resolve("clean");
    Folder.delete(clean, ".class");
    tree.compiler().compile(Folder.files(tree.sources(), ".java"), clean);
    return digests(clean);
  }

  private static Map<String, String> digests(Path folder) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Path file : Folder.files(folder, ".class")) {
      digests.put(file.getFileName().toString(), Digest.of(Files.readAllBytes(file)));
    }
    return digests;
  }
}
