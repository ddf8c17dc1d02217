package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit and the container recipe that the documents give. */
class ServiceUnitTest {
  private static final Path FOLDER = Path.of("docs/operating/own-machine");
  private static final Path ANALYZER = Path.of("/usr/bin/systemd-analyze");
  private static final String INSTALLED = "/opt/deadline-watch/bin/deadline-watch";

  @TempDir private Path folder;

  @Test
  void theyRunACommandThatThereIs() throws IOException {
    var unit = read("deadline-watch.service");
    var started = Pattern.compile("ExecStart=" + INSTALLED + " (.*)").matcher(unit);
    assertTrue(started.find());
    new CommandBench().commands().parseArgs(started.group(1).split(" ", -1));

    var recipe = Pattern.compile("CMD \\[\"(.*)\"]").matcher(read("Dockerfile"));
    assertTrue(recipe.find());
    new CommandBench().commands().parseArgs(recipe.group(1).split("\", \"", -1));
    assertTrue(read("Dockerfile").contains("[\"" + INSTALLED + "\"]"));
  }

  @Test
  void systemdFindsNothingWrongInTheUnitAndLittleExposed() throws Exception {
    boolean isThere = Files.isExecutable(ANALYZER);
    if (!isThere) {
      System.err.println("SKIPPED ServiceUnitTest: no systemd-analyze, the unit was not verified");
    }
    Assumptions.assumeTrue(isThere, "no systemd-analyze here: the unit was not verified");
    var here = Path.of("bin/deadline-watch").toAbsolutePath().toString();
    var unit =
        Files.writeString(
                folder.resolve("deadline-watch.service"),
                read("deadline-watch.service").replace(INSTALLED, here))
            .toString();

    assertEquals("", analyzed("verify", "--man=no", unit));
    var security = analyzed("security", "--offline=yes", "--no-pager", unit);
    var exposure = Pattern.compile("Overall exposure level .*: ([0-9.]+)").matcher(security);
    assertTrue(exposure.find(), security);
    assertTrue(Double.parseDouble(exposure.group(1)) <= 1.5, exposure.group());
  }

  private static String analyzed(String... words) throws Exception {
    var command = new ArrayList<>(List.of(ANALYZER.toString()));
    command.addAll(List.of(words));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static String read(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }
}
