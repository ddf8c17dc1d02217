package io.deadlinewatch.burst;

import io.deadlinewatch.function.BurstWorker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** One burst: the stub of AWS in this process, each sweep in one of its own. */
final class BurstRun {
  static final String HEADING =
      """
      | sweeps | alerts in the feed after | confirmed in the first sweep | all confirmed after \
      | processor time | peak heap | calls at once | connections | most e-mails in a second \
      | told twice |
      | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\
      """;

  /** 512 MB less what a JVM needs beside its heap. */
  private static final String HEAP = "-Xmx320m";

  private static final String READY = "ready";
  private static final Pattern SENT = Pattern.compile("(\\d+) sent");
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final String ARN = "arn:aws:sns:eu-west-1:000000000000:";

  private final StubAws aws;
  private final List<Process> workers = new ArrayList<>();
  private final List<List<String>> said = new ArrayList<>();

  private BurstRun(StubAws aws) {
    this.aws = aws;
  }

  /** Runs it, and gives a row of the table. */
  static String of(Setup setup, int alerts, int tracks) throws IOException, InterruptedException {
    try (var aws = new StubAws()) {
      StubDeadlines.fill(aws.table(), alerts, tracks);
      return new BurstRun(aws).row(setup, alerts);
    }
  }

  private String row(Setup setup, int alerts) throws IOException, InterruptedException {
    var share = setup.share();
    try {
      for (int sweep = 0; sweep < setup.sweeps(); sweep++) {
        start(setup);
      }
      for (var worker : workers) {
        begin(worker, share);
      }
      return row(setup, alerts, whenConfirmed(alerts));
    } finally {
      for (var worker : workers) {
        worker.destroyForcibly().waitFor();
      }
      if (share.isPresent()) {
        share.get().close();
      }
    }
  }

  private void start(Setup setup) throws IOException {
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                BurstWorker.class.getName(),
                setup.how(),
                Integer.toString(setup.sweeps()))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(environment());
    workers.add(builder.start());
  }

  /** Once it has rehearsed, which Lambda has it do before its snapshot, and at full speed. */
  private void begin(Process worker, Optional<CpuShare> share) throws IOException {
    var out = worker.inputReader(StandardCharsets.UTF_8);
    if (!READY.equals(out.readLine())) {
      throw new IllegalStateException("a sweep ended before it began");
    }
    if (share.isPresent()) {
      share.get().hold(worker);
    }
    List<String> lines = new CopyOnWriteArrayList<>();
    said.add(lines);
    Thread.ofVirtual().start(() -> out.lines().forEach(lines::add));
    try (var in = worker.outputWriter(StandardCharsets.UTF_8)) {
      in.newLine();
    }
  }

  private Map<String, String> environment() {
    return Map.of(
        "AWS_ENDPOINT_URL",
        aws.endpoint().toString(),
        "AWS_REGION",
        "eu-west-1",
        "AWS_ACCESS_KEY_ID",
        "burst",
        "AWS_SECRET_ACCESS_KEY",
        "burst",
        "DEADLINES_TABLE",
        "deadlines",
        "FEED_TOPIC_ARN",
        ARN + "feed",
        "EMAIL_TOPIC_ARN",
        ARN + "email",
        "SMS_TOPIC_ARN",
        ARN + "sms");
  }

  /** Waits until all are confirmed, and each sweep has said what it used; when that was. */
  private long whenConfirmed(int alerts) throws InterruptedException {
    while (aws.table().confirmed() < alerts) {
      if (workers.stream().noneMatch(Process::isAlive)) {
        throw new IllegalStateException("the sweeps ended: " + said);
      }
      Thread.sleep(LOOK);
    }
    long confirmed = System.nanoTime();
    while (said.stream().anyMatch(List::isEmpty)) {
      Thread.sleep(LOOK);
    }
    return confirmed;
  }

  private String row(Setup setup, int alerts, long confirmed) {
    var topics = aws.topics();
    var last = said.stream().map(lines -> lines.getLast().split(" ", 4)).toList();
    long twice =
        List.of("feed", "sms", "email").stream().mapToLong(t -> topics.told(t, false)).sum();
    return String.format(
        Locale.ROOT,
        "| %s | %.1f s | %d of %d | %.1f s | %.1f s | %s MB | %d | %d | %d | %d |",
        setup,
        seconds(topics.last("feed")),
        said.stream().mapToInt(lines -> sent(lines.getFirst())).sum(),
        alerts,
        seconds(confirmed),
        last.stream().mapToLong(used -> Long.parseLong(used[1])).sum() / 1_000.0,
        String.join(" + ", last.stream().map(used -> used[2]).toList()),
        aws.mostAtOnce(),
        aws.connections(),
        topics.mostInASecond("email"),
        twice);
  }

  private static int sent(String line) {
    var sent = SENT.matcher(line);
    return sent.find() ? Integer.parseInt(sent.group(1)) : 0;
  }

  private double seconds(long moment) {
    return (moment - aws.firstAsked()) / 1e9;
  }
}
