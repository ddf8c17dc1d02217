package io.deadlinewatch.cli.watch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.json.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A {@link WatchProcess}, and what it has logged. */
final class RunningWatch implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Path log;

  private final Instant from;
  private final long began;
  private final int speed;

  private RunningWatch(Process process, Path log, Instant from, int speed, long began) {
    this.process = process;
    this.log = log;
    this.from = from;
    this.speed = speed;
    this.began = began;
  }

  /** Starts one, and waits until it watches. */
  static RunningWatch start(Path folder, String from, int speed, String how) throws IOException {
    var log = Files.createTempFile(folder, "watch", ".log");
    long began = System.currentTimeMillis();
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                WatchProcess.class.getName(),
                folder.resolve("office").toString(),
                from,
                Long.toString(began),
                Integer.toString(speed),
                how));
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    var watch = new RunningWatch(process, log, Instant.parse(from), speed, began);
    watch.await("watching");
    return watch;
  }

  /** Waits until it logs such an event. */
  void await(String event) throws IOException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (lines(event).isEmpty()) {
      assertTrue(System.nanoTime() < until && process.isAlive(), Files.readString(log));
      LockSupport.parkNanos(20_000_000);
    }
  }

  /** What it has logged of an event. */
  List<JsonNode> lines(String event) throws IOException {
    return Files.readAllLines(log).stream()
        .map(line -> JsonNode.read(line).orElseThrow(() -> new AssertionError(line)))
        .filter(line -> line.at("event").value().equals(event))
        .toList();
  }

  /** Waits until it tells of a deadline. */
  void await(String event, String deadline) throws IOException {
    var until = System.nanoTime() + PATIENCE.toNanos();
    while (lines(event, deadline).isEmpty()) {
      assertTrue(System.nanoTime() < until && process.isAlive(), Files.readString(log));
      LockSupport.parkNanos(20_000_000);
    }
  }

  /** What it has logged of an event of a deadline. */
  List<JsonNode> lines(String event, String deadline) throws IOException {
    return lines(event).stream()
        .filter(line -> line.at("alertId").value().startsWith(deadline + "/"))
        .toList();
  }

  /** The moment by its clock. */
  Instant now() {
    return from.plus(Duration.ofMillis((System.currentTimeMillis() - began) * speed));
  }

  /** Sends it a signal. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** How long it takes to end. */
  Duration ends() throws InterruptedException {
    var began = System.nanoTime();
    assertTrue(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
    return Duration.ofNanos(System.nanoTime() - began);
  }

  int exitCode() {
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
