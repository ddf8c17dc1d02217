package io.deadlinewatch.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * MiniStack, a Python emulator of AWS without Docker: installed into {@code target/} at first use,
 * started on a free port of this machine and stopped with the JVM.
 */
final class MiniStack {
  private static final Path TARGET = Processes.TARGET;
  private static final Path INSTALL_LOG = TARGET.resolve("ministack-install.log");
  private static final String HEALTH = "/_ministack/health";

  private final String version;
  private final String region;
  private final Path venv;
  private final Path python;

  MiniStack(String version, String region) {
    this.version = version;
    this.region = region;
    this.venv = TARGET.resolve("ministack-venv-" + version);
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

  private void install() throws IOException, InterruptedException, UnavailableException {
    Processes.installOnce(
        venv,
        () -> {
          Processes.run(INSTALL_LOG, "python3", "-m", "venv", "--clear", venv.toString());
          var pip = List.of(python.toString(), "-m", "pip", "install", "--quiet");
          Processes.run(INSTALL_LOG, pip, "ministack==" + version);
        });
  }

  private URI serve() throws IOException, InterruptedException, UnavailableException {
    int port = Processes.freePort();
    var builder = new ProcessBuilder(List.of(python.toString(), "-m", "ministack"));
    builder.environment().putAll(settings(port));
    var endpoint = URI.create("http://127.0.0.1:" + port);
    Processes.serve(builder, TARGET.resolve("ministack.log"), endpoint.resolve(HEALTH));
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
}
