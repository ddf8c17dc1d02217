package io.deadlinewatch.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/deadline-watch} finds, hands on and keeps; what Java does with it is faked. */
class LauncherScriptTest {
  @TempDir private Path folder;
  private Path top;
  private Path jar;
  private Launch launch;

  @BeforeEach
  void layOut() throws IOException {
    top = folder.resolve("un packed");
    jar = top.resolve("lib/deadline-watch.jar");
    Files.createDirectories(jar.getParent());
    Files.writeString(jar, "a jar");
    var bin = Files.createDirectories(top.resolve("bin"));
    var script = Files.copy(Path.of("bin/deadline-watch"), bin.resolve("deadline-watch"));
    assertTrue(script.toFile().setExecutable(true));
    var first = Files.createSymbolicLink(folder.resolve("first"), Path.of("un packed/bin"));
    var link = folder.resolve("dw");
    Files.createSymbolicLink(link, folder.relativize(first).resolve("deadline-watch"));
    launch = new Launch(Files.createDirectories(folder.resolve("home")), link);
    launch.with("JAVA25_HOME", FakeJava.of("25.0.1", folder.resolve("jdk 25")).toString());
  }

  @Test
  void argumentsAndTheExitCodePassThroughAsTheyAre() throws Exception {
    var run = launch.run("two words", "", "*", "$HOME", "--");
    var lines = run.out().lines().toList();
    assertEquals(7, run.code(), run.err());
    assertEquals(
        List.of(
            "<-cp>",
            "<" + top.toRealPath().resolve("lib/deadline-watch.jar") + ">",
            "<io.deadlinewatch.cli.Main>",
            "<two words>",
            "<>",
            "<*>",
            "<$HOME>",
            "<-->"),
        lines.subList(lines.size() - 8, lines.size()));
    assertEquals("", run.err());
  }

  @Test
  void itsOwnJavaGoesBeforeAnyOther() throws Exception {
    var own = FakeJava.of("25.0.2", top.resolve("jre")).toRealPath();
    assertTrue(launch.run().out().startsWith(own + "\n"));
  }

  @Test
  void aJavaThatIsTooOldIsPassedOver() throws Exception {
    var newer = FakeJava.of("26", folder.resolve("26"));
    launch.with("JAVA25_HOME", FakeJava.of("17.0.19", folder.resolve("17")).toString());
    launch.with("JAVA_HOME", newer.toString());
    assertTrue(launch.run().out().startsWith(newer.toRealPath() + "\n"));
  }

  @Test
  void theJavaOfThePathIsFoundThroughItsLink() throws Exception {
    var jdk = FakeJava.of("25", folder.resolve("of the path"));
    Files.createSymbolicLink(folder.resolve("home/tools/java"), jdk.resolve("bin/java"));
    assertTrue(launch.with("JAVA25_HOME", "").run().out().startsWith(jdk.toRealPath() + "\n"));
  }

  @Test
  void whoHasNotBuiltReadsHow() throws Exception {
    Files.delete(jar);
    Files.writeString(top.resolve("pom.xml"), "<project/>");
    var run = launch.run("list");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("./mvnw -q package -DskipTests -DskipITs"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void theSecondCommandStartsFromTheCacheThatTheFirstHadMade() throws Exception {
    var first = launch.runAndCache("list");
    assertFalse(first.run().out().contains("AOTCache"), first.run().out());
    var option = "<-XX:AOTCache=" + first.cache().resolve("app.aot") + ">";
    assertTrue(launch.run("list").out().contains(option));
  }

  @Test
  void aCacheOfAnotherJarIsNotTakenAndGoesWhenThereIsANewOne() throws Exception {
    var before = launch.runAndCache("list").cache();
    Files.writeString(jar, "b jar");
    var after = launch.runAndCache("list");
    assertFalse(after.run().out().contains("AOTCache"), after.run().out());
    assertNotEquals(before, after.cache());
    assertFalse(Files.exists(before), "of the jar as it was");
  }

  @Test
  void aCacheOfAnotherJavaIsNotTaken() throws Exception {
    launch.runAndCache("list");
    FakeJava.of("25.0.9", folder.resolve("jdk 25"));
    assertFalse(launch.runAndCache("list").run().out().contains("AOTCache"));
  }

  @Test
  void aCacheThatWasCutOffIsMadeAnew() throws Exception {
    var cache = launch.runAndCache("list").cache().resolve("app.aot");
    Files.writeString(cache, "");
    assertFalse(launch.runAndCache("list").run().out().contains("AOTCache"));
    assertEquals("classes\n", Files.readString(cache));
  }

  /** Java would go without it, and no other would ever be made. */
  @Test
  void aCacheIsMadeAnewWhenTheTimeOfTheJarOrOfJavaIsAnother() throws Exception {
    launch.runAndCache("list");
    for (var file : List.of(jar, folder.resolve("jdk 25/lib/modules"))) {
      for (var time : List.of("2020-01-01T00:00:00Z", "2020-01-01T00:00:01Z")) {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
        assertFalse(launch.runAndCache("list").run().out().contains("AOTCache"), file + " " + time);
        assertTrue(launch.run("list").out().contains("AOTCache"), file + " " + time);
      }
    }
  }

  @Test
  void oneProgramIsStartedBeforeJavaWhereThereIsACache() throws Exception {
    launch.runAndCache("list");
    try (var tools = Files.list(folder.resolve("home/tools"))) {
      for (var tool : tools.toList()) {
        if (!Set.of("cksum", "readlink").contains(tool.getFileName().toString())) {
          Files.delete(tool);
        }
      }
    }
    var run = launch.run("list");
    assertTrue(run.out().contains("AOTCache"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void whereNoCacheCanBeKeptCommandsRunAllTheSame() throws Exception {
    for (var nowhere : List.of("/dev/null/caches", "/proc/caches")) {
      launch.with("DEADLINE_WATCH_CACHE", "").with("XDG_CACHE_HOME", nowhere);
      var run = launch.run("list");
      assertEquals(7, run.code(), nowhere);
      assertEquals("", run.err(), nowhere);
    }
    var run = launch.with("XDG_CACHE_HOME", "").with("HOME", "").run("list");
    assertEquals(7, run.code());
    assertEquals("", run.err());
  }

  @Test
  void nothingIsKeptWhereTheCacheIsOff() throws Exception {
    launch.run("list");
    try (var caches = Files.list(launch.caches())) {
      assertEquals(0, caches.count());
    }
  }
}
