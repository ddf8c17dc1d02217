package io.deadlinewatch.aws;

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
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * MiniStack, a Python emulator of AWS without Docker: installed into {@code target/} at first use,
 * started on a free port of this machine and stopped with the JVM.
 */
final class MiniStack {
  private static final Duration INSTALL_LIMIT = Duration.ofMinutes(5);
  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final Path TARGET = Path.of(System.getProperty("basedir", ".")).resolve("target");

  private final String version;
  private final String region;
  private final Path venv;
  private final Path python;

  MiniStack(String version, String region) {
    this.version = version;
    this.region = region;
    this.venv = TARGET.resolve("ministack-venv-" + version).toAbsolutePath();
    this.python = venv.resolve("bin").resolve("python");
  }

  URI start() throws UnavailableException {
    try {
      install();
      return serve();
    } catch (IOException e) {
      throw new UnavailableException("MiniStack does not start: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("the start of MiniStack was interrupted");
    }
  }

  /** The marker is written last, so that an install that was cut off is done again. */
  private void install() throws IOException, InterruptedException, UnavailableException {
    Files.createDirectories(TARGET);
    Path marker = venv.resolve(".complete");
    Path lockFile = TARGET.resolve("ministack-venv.lock");
    try (var lockChannel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var lock = lockChannel.lock()) {
      if (lock.isValid() && !Files.exists(marker)) {
        run("python3", "-m", "venv", "--clear", venv.toString());
        run(python.toString(), "-m", "pip", "install", "--quiet", "ministack==" + version);
        Files.createFile(marker);
      }
    }
  }

  private static void run(String... command)
      throws IOException, InterruptedException, UnavailableException {
    Path log = TARGET.resolve("ministack-install.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(INSTALL_LIMIT.toSeconds(), TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }
    if (!ended || process.exitValue() != 0) {
      throw new UnavailableException(
          "MiniStack cannot be installed: `%s` %s; %s"
              .formatted(
                  String.join(" ", command), ended ? "failed" : "took too long", lastLineOf(log)));
    }
  }

  private URI serve() throws IOException, InterruptedException, UnavailableException {
    int port = freePort();
    Path log = TARGET.resolve("ministack.log");
    var builder =
        new ProcessBuilder(List.of(python.toString(), "-m", "ministack"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(settings(port));
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop-ministack"));
    URI endpoint = URI.create("http://127.0.0.1:" + port);
    long end = System.nanoTime() + START_LIMIT.toNanos();
    while (!healthy(endpoint)) {
      if (!process.isAlive() || System.nanoTime() > end) {
        stop(process);
        throw new UnavailableException("MiniStack does not start: " + lastLineOf(log));
      }
      Thread.sleep(50);
    }
    return endpoint;
  }

  /** It listens on the loopback only, and leaves a Docker engine alone. */
  private Map<String, String> settings(int port) {
    return Map.of(
        "GATEWAY_PORT", Integer.toString(port),
        "BIND_HOST", "127.0.0.1",
        "MINISTACK_HOST", "127.0.0.1",
        "MINISTACK_REGION", region,
        "IOT_MTLS_ENABLED", "0",
        "DOCKER_HOST", "unix:///nonexistent",
        "LOG_LEVEL", "WARNING");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean healthy(URI endpoint) {
    try {
      var url = endpoint.resolve("/_ministack/health").toURL();
      var connection = (HttpURLConnection) url.openConnection();
      connection.setConnectTimeout(1000);
      connection.setReadTimeout(1000);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private static void stop(Process process) {
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

  private static String lastLineOf(Path log) throws IOException {
    List<String> lines = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
    return lines.isEmpty() ? "it printed nothing" : lines.getLast().strip() + " (" + log + ")";
  }
}
