package io.deadlinewatch.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache and the jars that it was made from belong together, and a stranger among them shows. */
class CachePairTest {
  @TempDir private Path function;

  @BeforeEach
  void layOut() throws IOException {
    for (var file :
        List.of(
            "bootstrap",
            "jre/release",
            "jre/lib/modules",
            "jre/lib/server/libjvm.so",
            "lib/a.jar",
            "lib/b.jar",
            "app.aot")) {
      write(file, "first " + file);
    }
  }

  @Test
  void whatWasMadeTogetherBelongsTogether() throws IOException {
    seal();
    assertEquals(List.of(), CachePair.strangers(function));
  }

  @Test
  void aSwappedJarIsCaughtEvenOfTheSameSizeAndTime() throws IOException {
    seal();
    var jar = function.resolve("lib/b.jar");
    var time = Files.getLastModifiedTime(jar);
    write("lib/b.jar", "other lib/b.jar");
    Files.setLastModifiedTime(jar, time);
    assertEquals(
        List.of("lib/b.jar is not the one that the cache was made with"),
        CachePair.strangers(function));
  }

  @Test
  void aJarMoreOrLessIsCaught() throws IOException {
    seal();
    Files.delete(function.resolve("lib/a.jar"));
    write("lib/c.jar", "new");
    assertEquals(
        List.of("lib/c.jar is not the one that the cache was made with", "lib/a.jar is missing"),
        CachePair.strangers(function));
  }

  @Test
  void aCacheOfAnotherBuildIsCaught() throws IOException {
    seal();
    write("app.aot", "other app.aot");
    assertEquals(
        List.of("app.aot is not the one that the cache was made with"),
        CachePair.strangers(function));
  }

  @Test
  void anotherJavaIsCaught() throws IOException {
    seal();
    write("jre/lib/modules", "25.0.4");
    assertEquals(1, CachePair.strangers(function).size());
  }

  @Test
  void aJarThatChangesWhileTheCacheIsMadeCostsTheCache() throws IOException {
    var before = CachePair.dependencies(function);
    write("lib/a.jar", "other lib/a.jar");
    assertThrows(IOException.class, () -> CachePair.seal(function, before));
    assertFalse(Files.exists(function.resolve("app.aot")));
  }

  private void seal() throws IOException {
    CachePair.seal(function, CachePair.dependencies(function));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(function.resolve(file).getParent());
    Files.writeString(function.resolve(file), text);
  }
}
