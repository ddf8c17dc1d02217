package io.deadlinewatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** target/deadline-watch.jar in processes of its own, and a transcript of what was said. */
public final class Jar {
  private static final Path FILE = Path.of("target", "deadline-watch.jar");
  private static final int MAX_SECONDS = 120;

  private final Map<String, String> environment;
  private final StringBuilder transcript;

  /** What a run left. */
  public record Run(int code, String out, String err) {}

  /** With these variables beside the machine's own; nothing of AWS is taken from there. */
  public Jar(Map<String, String> environment) {
    this(environment, new StringBuilder());
  }

  private Jar(Map<String, String> environment, StringBuilder transcript) {
    this.environment = Map.copyOf(environment);
    this.transcript = transcript;
  }

  /** The same with another environment variable; an empty one is not set. */
  Jar with(String name, String value) {
    Map<String, String> other = new HashMap<>(environment);
    other.put(name, value);
    return new Jar(other, transcript);
  }

  /** Runs an edit with its reason. */
  Run edit(String[] reason, String... arguments) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of(reason));
    return run(all.toArray(String[]::new));
  }

  /** Runs a command; standard input is no terminal. */
  public Run run(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                FILE.toString()));
    command.addAll(List.of(arguments));
    var out = Files.createTempFile("deadline-watch", ".out");
    var err = Files.createTempFile("deadline-watch", ".err");
    try {
      var builder =
          new ProcessBuilder(command)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
      builder.environment().remove("DEADLINES_TABLE");
      environment.forEach((name, value) -> {
        if (!value.isEmpty()) {
          builder.environment().put(name, value);
        }
      });
      var process = builder.start();
      if (!process.waitFor(MAX_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("still running: " + command);
      }
      var run = new Run(process.exitValue(), text(out), text(err));
      transcript
          .append("$ deadline-watch ")
          .append(String.join(" ", arguments))
          .append('\n')
          .append(run.out())
          .append(run.err())
          .append('\n');
      return run;
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  /** All that was run, and what it said. */
  public String transcript() {
    return transcript.toString();
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
