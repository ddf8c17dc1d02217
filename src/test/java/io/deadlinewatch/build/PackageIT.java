package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Looks at target/deadline-watch.jar as its users get it. */
class PackageIT {
  private static final Path JAR = Path.of("target", "deadline-watch.jar");
  private static final int JAVA_6 = 50;
  private static final int JAVA_17 = 61;
  private static final int JAVA_25 = 69;

  @Test
  void startsOnAnOlderJavaThanItNeeds() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertEquals(
          "io.deadlinewatch.cli.Launcher",
          jar.getManifest().getMainAttributes().getValue("Main-Class"));
      assertEquals(JAVA_17, classVersion(jar, "io/deadlinewatch/cli/Launcher.class"));
      assertEquals(JAVA_25, classVersion(jar, "io/deadlinewatch/cli/Main.class"));
    }
  }

  /** Java keeps no class of an older form in the cache that commands start from. */
  @Test
  void everyClassIsOfAFormThatACacheTakes() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      for (var entry : Collections.list(jar.entries())) {
        if (entry.getName().endsWith(".class")) {
          assertTrue(classVersion(jar, entry.getName()) >= JAVA_6, entry.getName());
        }
      }
    }
  }

  @Test
  void holdsNoSecondHttpClientAndNoTestCode() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> unwanted =
          jar.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.matches("(io/netty/|org/(apache/|junit/|jspecify/)).*"))
              .toList();

      assertEquals(List.of(), unwanted);
    }
  }

  /** With the Java that runs Maven, which is the machine's own and may be older than ours. */
  @Test
  void keepsTheExitCodeOfTheCommand() throws IOException, InterruptedException {
    String java = System.getProperty("maven.java.home", System.getProperty("java.home"));
    Process process =
        new ProcessBuilder(
                Path.of(java, "bin", "java").toString(), "-jar", JAR.toString(), "no-such-command")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "still running");
    assertEquals(2, process.exitValue(), said);
  }

  private static int classVersion(JarFile jar, String name) throws IOException {
    try (DataInputStream in = new DataInputStream(jar.getInputStream(jar.getEntry(name)))) {
      in.skipNBytes(6);
      return in.readUnsignedShort();
    }
  }
}
