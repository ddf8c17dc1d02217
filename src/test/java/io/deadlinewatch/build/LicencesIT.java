package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** We may ship what we ship, and ship the words that its licences ask for. */
class LicencesIT {
  @Test
  void everyPartComesUnderAnAllowedLicence() throws IOException {
    var parts = Parts.read(Path.of("target", "bom.json"));

    assertTrue(
        parts.all().stream().anyMatch(part -> part.name().startsWith("info.picocli:picocli:")),
        parts::toString);
    assertEquals(List.of(), parts.refused(), "read their licences, then see Parts.ALLOWED");
  }

  /** Apache-2.0 asks for its text and for notices, MIT and BSD for theirs. */
  @Test
  void theJarCarriesTheLicencesAndNoticesOfItsParts() throws IOException {
    try (var jar = new JarFile(Path.of("target", "deadline-watch.jar").toFile())) {
      assertHolds(jar, "META-INF/LICENSE", "Apache License");
      assertHolds(jar, "META-INF/NOTICE", "Jackson");
      assertHolds(jar, "META-INF/NOTICE.txt", "AWS SDK for Java");
      assertHolds(jar, "META-INF/LICENSE.txt", "QOS.ch");
      // Angus Mail and Jakarta Activation, by the Eclipse Distribution License among others.
      assertHolds(jar, "META-INF/LICENSE.md", "Eclipse Public License - v 2.0");
      assertHolds(jar, "META-INF/LICENSE.md", "Redistributions in binary form must reproduce");
      assertHolds(jar, "META-INF/NOTICE.md", "Eclipse Angus");
      assertHolds(jar, "META-INF/NOTICE.md", "Jakarta Activation");
      assertHolds(jar, "META-INF/maven/org.xerial/sqlite-jdbc/LICENSE", "Apache License");
    }
  }

  private static void assertHolds(JarFile jar, String name, String words) throws IOException {
    var entry = jar.getJarEntry(name);
    assertTrue(entry != null, name);
    try (var in = jar.getInputStream(entry)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.contains(words), text);
    }
  }
}
