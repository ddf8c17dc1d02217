package io.deadlinewatch.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both archives as an operator unpacks them, elsewhere, and runs them where no Java is at hand. */
class ArchivesIT {
  private static final String FROM_CACHE = "io.deadlinewatch.cli.Main source: shared objects file";
  private static final Path DATA = Path.of("src/main/resources/datasets/us-china-2025.yaml");

  /** With the version, which has no small letters. */
  private static final String NAME = "deadline-watch-[0-9.]+(-SNAPSHOT)?";

  @TempDir private Path folder;

  @Test
  void theOneNeedsAJava25AndIsFoundThroughALink() throws Exception {
    var launch = unpacked("").with("JAVA25_HOME", System.getProperty("java.home"));
    assertWorks(launch);
  }

  @Test
  void theOtherBringsItsOwnJavaAndStartsFromACache() throws Exception {
    var launch =
        unpacked(
            "-" + Archives.machine(System.getProperty("os.name"), System.getProperty("os.arch")));
    assertWorks(launch);

    var made = launch.runAndCache("--version");
    assertFalse(Files.exists(made.cache().resolve("classes")), "what only the making needs");
    assertTrue(startsFromCache(launch), "the second start");

    spoil(made.cache().resolve("app.aot"));
    var spoilt = launch.run("--version");
    assertEquals(made.run().out(), spoilt.out(), "a damaged cache is found out");
    assertEquals("", spoilt.err());
    assertEquals(0, spoilt.code());

    var jar = folder.resolve("un packed/lib/deadline-watch.jar");
    changeOneEntry(jar);
    var other = launch.runAndCache("--version");
    assertFalse(made.cache().equals(other.cache()), "a jar of the same size and time");
  }

  private void assertWorks(Launch launch) throws Exception {
    assertTrue(launch.run("--version").out().startsWith("deadline-watch "));
    var preview = launch.run("preview");
    assertEquals(0, preview.code(), preview.err());
    assertTrue(preview.out().contains("Nov 10"), preview.out());
    var data = Files.copy(DATA, folder.resolve("my data.yaml"));
    var own = launch.run("preview", "--data", data.toString(), "--format", "json");
    assertEquals(0, own.code(), own.err());
    assertTrue(own.out().contains("\"deadline\":"), own.out());
    var wrong = launch.run("preview", "--data", folder.resolve("no such file").toString());
    assertEquals(2, wrong.code());
    assertEquals("", wrong.out());
  }

  private boolean startsFromCache(Launch launch) throws Exception {
    var log = folder.resolve("classes.log");
    launch.with("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log).run("--version");
    launch.with("JAVA_TOOL_OPTIONS", "");
    return Files.readString(log).contains(FROM_CACHE);
  }

  /** The archive with this in its name, in a folder with a space, and started through a link. */
  private Launch unpacked(String part) throws IOException, InterruptedException {
    Path archive;
    try (var files = Files.list(Path.of("target"))) {
      archive =
          files
              .filter(file -> file.getFileName().toString().matches(NAME + part + "\\.tar\\.gz"))
              .findFirst()
              .orElseThrow(() -> new IOException("no archive in target: " + part));
    }
    var to = Files.createDirectories(folder.resolve("un packed"));
    var tar =
        new ProcessBuilder(
                "tar", "xzf", archive.toString(), "-C", to.toString(), "--strip-components=1")
            .inheritIO()
            .start();
    assertEquals(0, tar.waitFor());
    var link = Files.createSymbolicLink(folder.resolve("dw"), to.resolve("bin/deadline-watch"));
    return new Launch(Files.createDirectories(folder.resolve("home")), link);
  }

  /** As a failing disk does, which leaves its time as it was. */
  private static void spoil(Path cache) throws IOException {
    try (var file = new RandomAccessFile(cache.toFile(), "rw")) {
      file.seek(file.length() / 4);
      var wrong = new byte[(int) (file.length() / 4)];
      new Random(1).nextBytes(wrong);
      file.write(wrong);
    }
    var time = FileTime.fromMillis(0);
    Files.setLastModifiedTime(cache, time);
    Files.setLastModifiedTime(cache.resolveSibling("made"), time);
  }

  /** As if its last entry held something else of the same length; its time stays. */
  private static void changeOneEntry(Path jar) throws IOException {
    var time = Files.getLastModifiedTime(jar);
    var bytes = Files.readAllBytes(jar);
    int directory = lastIndexOf(bytes, new byte[] {'P', 'K', 1, 2});
    bytes[directory + 16] = (byte) (bytes[directory + 16] ^ 1);
    Files.write(jar, bytes);
    Files.setLastModifiedTime(jar, time);
  }

  private static int lastIndexOf(byte[] bytes, byte[] wanted) {
    for (int at = bytes.length - wanted.length; at >= 0; at--) {
      if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
        return at;
      }
    }
    throw new IllegalArgumentException("no zip");
  }
}
