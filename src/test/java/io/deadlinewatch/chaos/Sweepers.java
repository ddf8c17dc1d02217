package io.deadlinewatch.chaos;

import io.deadlinewatch.support.aws.LocalAws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Several sweep processes, which are killed at random moments and started anew. */
final class Sweepers implements AutoCloseable {
  private record Sweeper(Process process, Path log) {}

  private final List<Sweeper> alive = new ArrayList<>();
  private final List<Path> logs = new ArrayList<>();
  private final Path folder;
  private final List<String> arguments;
  private final Map<String, String> environment;
  private int kills;
  private int timeOuts;

  /**
   * @param folder where each process leaves what it said
   * @param arguments those of {@link SweepProcess}
   */
  Sweepers(Path folder, List<String> arguments, int count) throws IOException {
    this.folder = folder;
    this.arguments = arguments;
    this.environment = LocalAws.get().env();
    for (int i = 0; i < count; i++) {
      alive.add(start());
    }
  }

  int kills() {
    return kills;
  }

  int timeOuts() {
    return timeOuts;
  }

  /** What each process, dead or alive, has said. */
  List<List<String>> said() throws IOException {
    List<List<String>> all = new ArrayList<>();
    for (var log : logs) {
      all.add(Files.readAllLines(log));
    }
    return all;
  }

  /** Kills one: at any moment, or a moment after it began to publish. */
  void killOne(Random random) throws IOException, InterruptedException {
    int index = random.nextInt(alive.size());
    var victim = alive.get(index);
    if (Files.size(victim.log()) == 0) {
      return; // Still starting: a death that teaches nothing.
    }
    if (random.nextBoolean()) {
      waitForPublish(victim.log());
      Thread.sleep(random.nextInt(60));
    }
    if (!victim.process().isAlive()) {
      return;
    }
    victim.process().destroyForcibly().waitFor();
    kills++;
    alive.set(index, start());
  }

  /** Starts anew those that ran out of time; one that ended for another reason is a bug. */
  void reviveOthers() throws IOException {
    for (int i = 0; i < alive.size(); i++) {
      var process = alive.get(i).process();
      if (!process.isAlive()) {
        if (process.exitValue() != SweepProcess.TIMED_OUT) {
          throw new AssertionError(
              "a sweep process ended with " + process.exitValue() + "; see " + alive.get(i).log());
        }
        timeOuts++;
        alive.set(i, start());
      }
    }
  }

  /** Ends them all; idle ones leave nothing undone. */
  void stop() {
    for (var sweeper : alive) {
      sweeper.process().destroyForcibly().onExit().join();
    }
  }

  @Override
  public void close() {
    stop();
  }

  /** Waits until all of them have started. */
  void awaitReady() throws IOException, InterruptedException {
    for (var sweeper : alive) {
      while (Files.size(sweeper.log()) == 0 && sweeper.process().isAlive()) {
        Thread.sleep(20);
      }
    }
  }

  private static void waitForPublish(Path log) throws IOException, InterruptedException {
    long before = publishes(log);
    long end = System.nanoTime() + Duration.ofMillis(1_500).toNanos();
    while (publishes(log) == before && System.nanoTime() < end) {
      Thread.sleep(5);
    }
  }

  private static long publishes(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines.filter(line -> line.startsWith(SweepProcess.PUBLISHES)).count();
    }
  }

  private Sweeper start() throws IOException {
    var log = folder.resolve("sweeper-" + logs.size() + ".log");
    logs.add(log);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                SweepProcess.class.getName()));
    command.addAll(arguments);
    var builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_"));
    builder.environment().putAll(environment);
    return new Sweeper(builder.start(), log);
  }
}
