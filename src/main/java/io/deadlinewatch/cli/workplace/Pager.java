package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.console.Width;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Shows a text that is longer than the screen by pages, as git does. */
final class Pager {
  private static final String DEFAULT = "less -FRX";

  /** It prints what comes, which needs no process. */
  private static final String NONE = "cat";

  /** What a shell answers where it could not run a command, or found none. */
  private static final Set<Integer> DID_NOT_RUN = Set.of(126, 127);

  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

  private final Map<String, String> environment;
  private final Starter starter;

  Pager(Map<String, String> environment, Starter starter) {
    this.environment = Map.copyOf(environment);
    this.starter = starter;
  }

  /** Starts a command that reads what is shown. */
  @FunctionalInterface
  interface Starter {
    /**
     * Starts it.
     *
     * @throws IOException where it cannot be started
     */
    Process start(String command) throws IOException;
  }

  /** The command that shows long texts; none where nobody wants one. */
  static Optional<String> command(Map<String, String> environment) {
    var asked =
        environment.getOrDefault("DEADLINES_PAGER", environment.getOrDefault("PAGER", DEFAULT));
    return Optional.of(asked.strip())
        .filter(command -> !command.isEmpty() && !command.equals(NONE));
  }

  /** Whether a text takes more than the rows of a screen, which breaks what is too wide for it. */
  static boolean isLong(String text, int columns, int rows) {
    return text.lines().mapToInt(line -> rows(line, columns)).sum() > rows;
  }

  private static int rows(String line, int columns) {
    int width = Width.of(COLOUR.matcher(line).replaceAll(""));
    return Math.max(1, Math.ceilDiv(width, columns));
  }

  /** Shows a text; false where there is no pager or it did not run, so that it must be printed. */
  boolean show(String text) {
    var command = command(environment);
    if (command.isEmpty()) {
      return false;
    }
    try {
      var process = starter.start(command.get());
      write(process, text);
      return !DID_NOT_RUN.contains(process.waitFor());
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Whoever quits before the end has seen enough. */
  private static void write(Process process, String text) {
    try (var input = process.getOutputStream()) {
      input.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException _) {
      // How it ended says whether it ran.
    }
  }

  /** By a shell, as git does it. What interrupts us waits for it: it has the terminal. */
  static Process start(String command) throws IOException {
    var process =
        new ProcessBuilder("sh", "-c", command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Runtime.getRuntime()
        .addShutdownHook(Thread.ofPlatform().unstarted(() -> process.onExit().join()));
    return process;
  }
}
