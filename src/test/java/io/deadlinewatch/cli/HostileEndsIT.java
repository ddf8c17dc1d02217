package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.local.Home;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program ended from outside, and a program whose output goes nowhere. */
class HostileEndsIT {
  private static final Pattern STOPPED =
      Pattern.compile("stopped after (\\d+) of \\d+ deadlines, each whole; run it again to go on");

  /** Enough that an import says how far it is before it is through. */
  private static final int MANY = 1_200;

  @TempDir private Path folder;

  @Test
  void anImportThatIsEndedSaysHowFarItCameAndTheNextGoesOn() throws Exception {
    var home = folder.resolve("office");
    Home.make(home).close();
    var file = Files.writeString(folder.resolve("many.yaml"), many()).toString();
    String[] command = {"import", file, "--home", home.toString(), "--known", "--yes"};
    int done = ended("TERM", 143, command);
    assertTrue(done >= 500, Integer.toString(done));

    var bench = new CommandBench();
    var rest = bench.run("import", file, "--home", home.toString(), "--known", "--dry-run");
    assertEquals(0, rest.code(), rest.err());
    var stands = Pattern.compile("(\\d+) added, 0 changed, (\\d+) unchanged").matcher(rest.out());
    assertTrue(stands.find(), rest.out());
    assertTrue(Integer.parseInt(stands.group(2)) >= done, rest.out());
    assertEquals(MANY, Integer.parseInt(stands.group(1)) + Integer.parseInt(stands.group(2)));
  }

  @Test
  void aFullDiskIsSaidInOneSentence() throws Exception {
    var full = start(Path.of("/dev/full"), "config");
    var said = new String(full.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, full.waitFor());
    assertTrue(said.startsWith("cannot print: No space left on device; "), said);
    assertEquals(1, said.lines().count());
  }

  @Test
  void whereNobodyReadsOnNobodyIsTold() throws Exception {
    var piped = start(folder.resolve("pipe").getFileName(), "preview", "--full");
    piped.getInputStream().close();
    var said = new String(piped.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(1, piped.waitFor());
    assertEquals("", said);
  }

  /**
   * Ends an import after its 500th deadline; how many it says are done. By SIGTERM: where tests run
   * in the background, SIGINT is ignored by all that they start.
   */
  private int ended(String signal, int code, String... command) throws Exception {
    var process = start(folder.resolve("out"), command);
    var said = new StringBuilder();
    try (var lines = new BufferedReader(process.errorReader(StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.startsWith("500 of ")) {
          kill(signal, process);
        }
      }
    }
    assertEquals(code, process.waitFor(), said::toString);
    assertFalse(said.toString().contains("\tat "), said::toString);
    var stopped = STOPPED.matcher(said);
    assertTrue(stopped.find(), said::toString);
    return Integer.parseInt(stopped.group(1));
  }

  private static void kill(String signal, Process process) throws Exception {
    var kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start();
    assertEquals(0, kill.waitFor());
  }

  private static Process start(Path out, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command);
    if (out.isAbsolute()) {
      builder.redirectOutput(out.toFile());
    }
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    return builder.start();
  }

  private static String many() {
    return "deadlines:\n"
        + String.join(
            "\n",
            IntStream.range(0, MANY)
                .mapToObj(number ->
                    "  - {id: d-%1$d, title: Talks %1$d, track: talks, due: 2030-01-01, certainty: scheduled}"
                        .formatted(number))
                .toList())
        + "\n";
  }
}
