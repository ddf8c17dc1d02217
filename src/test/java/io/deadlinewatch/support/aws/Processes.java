package io.deadlinewatch.support.aws;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Installs and starts emulators, in {@code target/} and on the loopback only. */
final class Processes {
  /** The project's folder. */
  static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  /** Where they are installed and write their logs. */
  static final Path TARGET = BASE.resolve("target");

  private static final Duration INSTALL_LIMIT = Duration.ofMinutes(5);
  private static final Duration START_LIMIT = Duration.ofSeconds(30);

  private Processes() {}

  /** The steps of an installation. */
  interface Installation {
    void install() throws IOException, InterruptedException, UnavailableException;
  }

  /**
   * Installs into a folder unless that is done, one process at a time. The marker is written last,
   * so that an installation that was cut off is done again.
   */
  static void installOnce(Path folder, Installation installation)
      throws IOException, InterruptedException, UnavailableException {
    Files.createDirectories(TARGET);
    Path marker = folder.resolve(".complete");
    Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
    try (var lockChannel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = lockChannel.lock()) {
      if (lock.isValid() && !Files.exists(marker)) {
        installation.install();
        Files.createFile(marker);
      }
    }
  }

  /** Runs a command with more arguments, to its end. */
  static void run(Path log, List<String> command, String... more)
      throws IOException, InterruptedException, UnavailableException {
    run(log, Stream.concat(command.stream(), Stream.of(more)).toArray(String[]::new));
  }

  /** Runs a command to its end; one that fails or takes over five minutes is an error. */
  static void run(Path log, String... command)
      throws IOException, InterruptedException, UnavailableException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(INSTALL_LIMIT.toSeconds(), TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    if (!ended || process.exitValue() != 0) {
      throw new UnavailableException(
          "`%s` %s; %s"
              .formatted(
                  String.join(" ", command), ended ? "failed" : "took too long", lastLineOf(log)));
    }
  }

  /** Starts a server, waits until it answers at a URL, and stops it with this JVM. */
  static Process serve(ProcessBuilder builder, Path log, URI health)
      throws IOException, InterruptedException, UnavailableException {
    Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop-" + log));
    long end = System.nanoTime() + START_LIMIT.toNanos();
    while (!answers(health)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        stop(process);
        throw new UnavailableException("no answer at " + health + ": " + lastLineOf(log));
      }
      Thread.sleep(50);
    }
    return process;
  }

  static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static void stop(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static boolean answers(URI health) {
    try {
      var connection = (HttpURLConnection) health.toURL().openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(1000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private static String lastLineOf(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? "it printed nothing" : lines.getLast().strip() + " (" + log + ")";
  }
}
