package io.deadlinewatch.home;

import io.deadlinewatch.coldstart.Proc;
import io.deadlinewatch.local.Home;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A watch in a process of its own, as its script starts one, over a home that is full. */
final class HomeRun {
  static final String HEADING =
      """
      | stored, due in a minute, readers, routes | start to ready | first mail | last mail | first post | last post \
      | processor time until ready | of the minute's work | most memory |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\
      """;

  /** Those of {@code bin/deadline-watch}. */
  private static final List<String> FLAGS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xms32m",
          "-Xmn16m");

  /** The file of a cache of classes, as the script keeps one; or of other flags. */
  private static final String MORE_FLAGS = System.getProperty("bench.flags", "");

  private static final Duration STARTS_WITHIN = Duration.ofSeconds(20);
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final Duration WAIT = Duration.ofMinutes(40);

  private final Size size;
  private final Path folder;

  private HomeRun(Size size, Path folder) {
    this.size = size;
    this.folder = folder;
  }

  /** Runs it, and gives a row of the table. */
  static String of(Size size) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("watch-bench");
    try (var receivers = new Receivers()) {
      return new HomeRun(size, folder).row(receivers);
    } finally {
      Trees.delete(folder);
    }
  }

  private String row(Receivers receivers) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("watch.yaml"), settings(receivers));
    var minute = fill();
    long begun = System.nanoTime();
    var watch = start();
    try {
      awaitReady(watch);
      double ready = (System.nanoTime() - begun) / 1e9;
      double untilReady = Proc.cpuMillis(watch);
      sleepUntil(minute.minusSeconds(1));
      double before = Proc.cpuMillis(watch);
      awaitAll(receivers, minute);
      return String.format(
          Locale.ROOT,
          "| %s | %.1f s | %s | %s | %.1f s | %.1f s | %.0f MiB |",
          size,
          ready,
          receivers.mails().since(minute),
          receivers.posts().since(minute),
          untilReady / 1_000,
          (Proc.cpuMillis(watch) - before) / 1_000,
          Proc.peakMebibytes(watch));
    } finally {
      watch.destroy();
      watch.waitFor(2, TimeUnit.SECONDS);
      watch.destroyForcibly().waitFor();
    }
  }

  /** Stores all deadlines; when the minute is in which some are due. */
  private Instant fill() {
    try (var home = Home.make(folder)) {
      var now = Instant.now();
      var deadlines =
          new StoredDeadlines(
              home.store(problem -> {
                throw problem;
              }),
              now);
      deadlines.later(size.stored() - size.due());
      // The rest is stored at the pace of what was, and the watch must have begun by then.
      var minute =
          Instant.now()
              .plus(STARTS_WITHIN)
              .plus(
                  Duration.between(now, Instant.now())
                      .multipliedBy(size.due())
                      .dividedBy(Math.max(1, size.stored() - size.due())))
              .truncatedTo(ChronoUnit.MINUTES)
              .plus(Duration.ofMinutes(1));
      deadlines.at(minute, size.due());
      System.err.printf(
          "%s: stored in %.0f s%n", size, Duration.between(now, Instant.now()).toMillis() / 1e3);
      return minute;
    }
  }

  private String settings(Receivers receivers) {
    List<String> lines = new ArrayList<>();
    lines.add("smtp: {url: \"%s\", from: alerts@example.org}".formatted(receivers.mailServer()));
    lines.add("readers: [{email: ana@example.org}]");
    for (int number = 0; number < size.routes(); number++) {
      lines.add(number == 0 ? "routes:" : "");
      lines.add(
          "  - {name: hook-%d, kind: webhook, private: true, url: \"%s\", secret: %s}"
              .formatted(number, receivers.hook(number), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    }
    return String.join("\n", lines) + "\n";
  }

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    if (!MORE_FLAGS.isBlank()) {
      command.addAll(List.of(MORE_FLAGS.split(" ", -1)));
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("io.deadlinewatch.cli.Main");
    command.addAll(List.of("watch", "--home", folder.toString(), "--port", "0", "--log", "json"));
    return new ProcessBuilder(command)
        .redirectError(Redirect.INHERIT)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private void awaitReady(Process watch) throws IOException, InterruptedException {
    while (!Files.readString(folder.resolve("log")).contains("\"watching\"")) {
      requireAlive(watch);
      Thread.sleep(LOOK.dividedBy(5));
    }
  }

  private void awaitAll(Receivers receivers, Instant minute) throws InterruptedException {
    var limit = minute.plus(WAIT);
    while (receivers.mails().count() < size.due()
        || receivers.posts().count() < size.due() * size.routes()) {
      if (Instant.now().isAfter(limit)) {
        throw new IllegalStateException(
            "not all within %s: %d mails, %d posts"
                .formatted(WAIT, receivers.mails().count(), receivers.posts().count()));
      }
      Thread.sleep(LOOK);
    }
  }

  private static void requireAlive(Process watch) {
    if (!watch.isAlive()) {
      throw new IllegalStateException("the watch ended by " + watch.exitValue());
    }
  }

  private static void sleepUntil(Instant moment) throws InterruptedException {
    var left = Duration.between(Instant.now(), moment);
    if (left.isNegative()) {
      throw new IllegalStateException("the minute came before the watch was ready");
    }
    Thread.sleep(left);
  }
}
