package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Lock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is installed beside Maven's parts is installed with these bytes or not at all. */
class LockTest {
  @ParameterizedTest
  @ValueSource(strings = {"sam", "ministack", "nodejs", "boto3"})
  void everyPythonPartHasItsHash(String name) throws IOException {
    String lock = Files.readString(Lock.of(name + ".txt").file());
    List<String> parts = Pattern.compile("(?m)^(?=[a-zA-Z])").splitAsStream(lock).skip(1).toList();
    assertTrue(!parts.isEmpty(), name);
    for (String part : parts) {
      assertTrue(part.contains("--hash=sha256:"), part);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam", "ministack", "nodejs", "boto3"})
  void theListIsThatOfWhatIsAskedFor(String name) throws IOException {
    String lock = Files.readString(Lock.of(name + ".txt").file());
    for (String wish : Files.readAllLines(Lock.of(name + ".in").file())) {
      if (!wish.startsWith("#")) {
        assertTrue(lock.contains("\n" + wish.replaceFirst("\\[.*]", "") + " "), wish);
      }
    }
  }

  @Test
  void everyNodePartHasItsHash() throws IOException {
    String lock = Files.readString(Lock.of("dynalite/package-lock.json").file());
    assertEquals(
        count("\"node_modules/", lock), count("\"integrity\": \"sha512-", lock), "a hash each");
  }

  @Test
  void nothingElseIsInstalled() throws IOException {
    for (String script : List.of("run", "reproducible", "renew-checksums")) {
      for (String line : Files.readAllLines(Path.of(".ci", script))) {
        boolean installs = line.matches(".*(pip|npm|npx|uvx?|pipx)\"? .*install.*");
        assertTrue(!installs || line.contains("--require-hashes"), line);
      }
    }
  }

  private static long count(String what, String text) {
    return Pattern.compile(what, Pattern.LITERAL).matcher(text).results().count();
  }
}
