package io.deadlinewatch.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A function in a process of its own, started as Lambda starts an OS-only runtime. */
final class FunctionProcess implements AutoCloseable {
  private static final Duration END = Duration.ofSeconds(60);

  private final Process process;
  private final Path log;

  private FunctionProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /**
   * Starts {@code bootstrap}.
   *
   * @param folder where it is started; Lambda starts it where the package lies
   * @param log gets what it prints
   * @param environment all that it has beside what Lambda sets
   */
  static FunctionProcess start(
      Path bootstrap, Path folder, Path log, RuntimeApi api, Map<String, String> environment)
      throws IOException {
    var builder =
        new ProcessBuilder(bootstrap.toAbsolutePath().toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of("PATH", "/usr/local/bin:/usr/bin:/bin", "LANG", "en_US.UTF-8", "TZ", ":UTC"));
    builder.environment().putAll(LambdaEnvironment.of(api, folder));
    builder.environment().putAll(environment);
    return new FunctionProcess(builder.start(), log);
  }

  /** What it has printed so far. */
  String said() {
    try {
      return Files.readString(log);
    } catch (IOException unreadable) {
      return "nothing that can be read: " + unreadable.getMessage();
    }
  }

  /** Completes when it has ended, with its exit code. */
  CompletableFuture<Integer> ended() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /** Asks it to end, as Lambda does, and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException interrupted) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
