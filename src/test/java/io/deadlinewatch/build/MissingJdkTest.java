package io.deadlinewatch.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has no JDK 25 reads how to get one, from the build as from the command line. */
class MissingJdkTest {
  private static final String POM = Sources.read(Path.of("pom.xml"));
  private static final String LAUNCHER =
      Sources.read(Path.of("src/main/java/io/deadlinewatch/cli/Launcher.java"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "apt install openjdk-25-jdk, or temurin-25-jdk as on adoptium.net/installation/linux",
        "brew install --cask temurin@25",
        "winget install EclipseAdoptium.Temurin.25.JDK"
      })
  void theRemedyIsNamed(String remedy) {
    assertTrue(POM.contains(remedy), "pom.xml");
    assertTrue(LAUNCHER.replace("%1$d", "25").contains(remedy), "Launcher.java");
  }
}
