package io.deadlinewatch.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** A terminal of a width, in a tmux of its own that reads nobody's settings. */
final class Tmux implements AutoCloseable {
  private static final int LINES = 50;
  private static final long BETWEEN_LOOKS = 20_000_000L;
  private static final long PATIENCE = 90_000_000_000L;

  private final String socket;

  /** Starts a program in it. */
  Tmux(int columns, Map<String, String> environment, List<String> program)
      throws IOException, InterruptedException {
    this.socket = "deadline-watch-" + ProcessHandle.current().pid() + "-" + columns;
    List<String> command = new ArrayList<>(List.of("-f", "/dev/null", "new-session", "-d"));
    command.addAll(List.of("-x", Integer.toString(columns), "-y", Integer.toString(LINES)));
    environment.forEach((name, value) -> command.addAll(List.of("-e", name + "=" + value)));
    command.add("--");
    command.addAll(program);
    tmux(command);
  }

  /** Types a line, once the program asks for one, and waits until it asks again. */
  void type(String line, Predicate<String> asks) throws IOException, InterruptedException {
    waitUntil(asks);
    tmux(List.of("send-keys", "-l", line));
    waitUntil(asks.negate());
    tmux(List.of("send-keys", "Enter"));
    waitUntil(asks);
  }

  /** All that stood on the screen, also what has gone up from it. */
  String screen() throws IOException, InterruptedException {
    return tmux(List.of("capture-pane", "-p", "-S", "-")).stripTrailing() + "\n";
  }

  /** Waits until the last line that says something is one that asks. */
  private void waitUntil(Predicate<String> asks) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (!asks.test(lastLine())) {
      if (System.nanoTime() > end) {
        throw new IOException("the terminal does not go on; it shows\n" + screen());
      }
      LockSupport.parkNanos(BETWEEN_LOOKS);
    }
  }

  private String lastLine() throws IOException, InterruptedException {
    var shown = tmux(List.of("capture-pane", "-p")).stripTrailing();
    return shown.substring(shown.lastIndexOf('\n') + 1);
  }

  private String tmux(List<String> arguments) throws IOException, InterruptedException {
    var process = start(arguments);
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(20, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new IOException("tmux " + arguments.getFirst() + " failed: " + said);
    }
    return said;
  }

  private Process start(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("tmux", "-u", "-L", socket));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().remove("TMUX");
    builder.environment().remove("COLUMNS");
    return builder.start();
  }

  @Override
  public void close() throws IOException {
    start(List.of("kill-server"));
  }
}
