package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file that somebody writes by hand is UTF-8, with or without the mark of Windows. */
class FileEncodingsTest {
  private static final String ROUTES =
      "[{\"name\": \"é\", \"kind\": \"Slack\", \"url\":"
          + " \"https://hooks.slack.com/services/T/B/x\"}]";

  private final CommandBench commandBench = new CommandBench();
  @TempDir private Path folder;

  @Test
  void aMarkAtTheBeginningChangesNothing() throws IOException {
    for (var file : files()) {
      var plain = run(file, StandardCharsets.UTF_8, file.text());
      var marked = run(file, StandardCharsets.UTF_8, "\uFEFF" + file.text());
      assertEquals(plain, marked);
      assertTrue((plain.out() + plain.err()).contains(file.says()), plain::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "ISO-8859-1"})
  void anotherEncodingIsNamedAndNothingIsReadOfIt(String encoding) throws IOException {
    for (var file : files()) {
      var run = run(file, Charset.forName(encoding), file.text());
      assertEquals(2, run.code(), run::toString);
      assertEquals("", run.out());
      assertTrue(run.err().endsWith(": is not UTF-8; save it with that encoding\n"), run::toString);
    }
  }

  /**
   * A file, and the command that reads it.
   *
   * @param says something that its text leads to
   */
  private record Written(String name, String text, String says, List<String> command) {}

  private List<Written> files() {
    var path = folder.resolve("file").toString();
    return List.of(
        new Written("file", "deadlines: [] # é", "no errors", List.of("check", path)),
        new Written(
            "file", ROUTES, "route 1: name is not a slug", List.of("routes", "check", path)),
        new Written(
            "file",
            "[{\"é\": 1}]",
            "é: is unknown",
            List.of("collect", "--queries", path, "--since", "2025-11-01")),
        new Written(
            "deadline-watch/config", "# é\n[default]\ntable = t\n", "profile", List.of("config")));
  }

  private CommandBench.Run run(Written file, Charset charset, String text) throws IOException {
    commandBench.environment.put("XDG_CONFIG_HOME", folder.toString());
    var path = folder.resolve(file.name());
    Files.createDirectories(path.getParent());
    Files.write(path, text.getBytes(charset));
    var run = commandBench.run(file.command().toArray(String[]::new));
    Files.delete(path);
    return run;
  }
}
