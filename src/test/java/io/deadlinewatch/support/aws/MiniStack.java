package io.deadlinewatch.support.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * MiniStack, a Python emulator of AWS without Docker: installed into {@code target/} at first use,
 * started on a free port of this machine and stopped with the JVM at the latest.
 */
public final class MiniStack implements AutoCloseable {
  private static final String HEALTH = "/_ministack/health";

  private final URI endpoint;
  private final Path log;
  private final Process process;

  private MiniStack(URI endpoint, Path log, Process process) {
    this.endpoint = endpoint;
    this.log = log;
    this.process = process;
  }

  /**
   * Installs and starts one; with what makes templates of SAM's kind into resources.
   *
   * @param log in {@code target/}, what it prints
   * @param settings environment variables, over those that every one gets
   */
  public static MiniStack start(String region, String log, Map<String, String> settings)
      throws UnavailableException {
    var venv = Venv.of("ministack");
    try {
      return serve(venv, region, Processes.TARGET.resolve(log), settings);
    } catch (IOException e) {
      throw new UnavailableException("MiniStack does not start: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("the start of MiniStack was interrupted");
    }
  }

  /** Where it answers. */
  public URI endpoint() {
    return endpoint;
  }

  /** All that it has printed. */
  public String printed() throws IOException {
    return Files.readString(log);
  }

  /** Stops it, and the functions that it runs. */
  @Override
  public void close() {
    Processes.stop(process);
  }

  private static MiniStack serve(Venv venv, String region, Path log, Map<String, String> more)
      throws IOException, InterruptedException, UnavailableException {
    var endpoint = URI.create("http://127.0.0.1:" + Processes.freePort());
    var builder = new ProcessBuilder(List.of(venv.command("python"), "-m", "ministack"));
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().putAll(settings(endpoint, region));
    builder.environment().putAll(more);
    return new MiniStack(endpoint, log, Processes.serve(builder, log, endpoint.resolve(HEALTH)));
  }

  /**
   * It listens on the loopback only, and leaves a Docker engine alone. What it starts has its
   * environment, and so finds it.
   */
  private static Map<String, String> settings(URI endpoint, String region) {
    Map<String, String> settings = new HashMap<>();
    settings.put("GATEWAY_PORT", Integer.toString(endpoint.getPort()));
    settings.put("BIND_HOST", endpoint.getHost());
    settings.put("MINISTACK_HOST", endpoint.getHost());
    settings.put("MINISTACK_REGION", region);
    settings.put("AWS_DEFAULT_REGION", region);
    settings.put("AWS_ENDPOINT_URL", endpoint.toString());
    settings.put("IOT_MTLS_ENABLED", "0");
    settings.put("DOCKER_HOST", "unix:///nonexistent");
    settings.put("LOG_LEVEL", "WARNING");
    return settings;
  }
}
