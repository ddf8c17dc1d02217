package io.deadlinewatch.home;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.parallel.Parallel;
import io.deadlinewatch.store.OperatorStore;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.support.aws.TestTopics;
import io.deadlinewatch.sweep.Sweep;
import io.deadlinewatch.sweep.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sweep, wired as the function is, over the emulator's table and topics: until SNS has taken
 * the last of each medium. Nobody hands anything on, and the emulator's own work is not counted.
 */
final class EmulatorRun {
  static final String HEADING =
      """
      | stored, due in a minute | last in the feed | last e-mail | e-mails | last SMS \
      | processor time |
      | --- | ---: | ---: | ---: | ---: | ---: |\
      """;

  private static final Duration AS_LAMBDA_GIVES = Duration.ofSeconds(45);

  private final Map<Medium, Arrivals> accepted = new EnumMap<>(Medium.class);
  private final InstantSource clock = WallClock.system();

  private EmulatorRun() {
    for (var medium : Medium.values()) {
      accepted.put(medium, new Arrivals());
    }
  }

  /** Runs it, and gives a row of the table. */
  static String of(int stored, int due) throws InterruptedException {
    var aws = LocalAws.get();
    try (var table = TemplateTable.create(aws);
        var topics = TestTopics.create(aws)) {
      topics.queue(topics.feedArn());
      var store =
          new DynamoStore(
              aws.dynamo(),
              table.name(),
              problem -> {
                throw problem;
              });
      var to = new Topics(topics.feedArn(), topics.emailArn(), topics.smsArn());
      var pacer = new Pacer(WallClock.system(), Thread::sleep, 1);
      var sns =
          new SnsPublisher(aws.publishing(), to, pacer, WallClock.system(), Parallel.atOnce());
      return new EmulatorRun().row(store, sns, stored, due);
    }
  }

  private String row(OperatorStore store, AlertPublisher sns, int stored, int due)
      throws InterruptedException {
    var sweep = new Sweep(store, counted(sns), clock, _ -> {}, Parallel.atOnce());
    sweep.begin();
    var minute = Instant.now().truncatedTo(ChronoUnit.MINUTES);
    var deadlines = new StoredDeadlines(store, minute.minus(Duration.ofHours(1)));
    deadlines.later(stored - due);
    deadlines.at(minute, due);
    var begun = clock.instant();
    long before = cpuMillis();
    sweepAll(sweep, store);
    return String.format(
        Locale.ROOT,
        "| %,d, %,d | %s | %s | %d | %s | %.1f s |",
        stored,
        due,
        last(Medium.FEED, begun),
        last(Medium.EMAIL, begun),
        accepted.get(Medium.EMAIL).count(),
        last(Medium.SMS, begun),
        (cpuMillis() - before) / 1_000.0);
  }

  /** As each minute's invocation does. */
  private void sweepAll(Sweep sweep, OperatorStore store) throws InterruptedException {
    while (true) {
      var began = clock.instant();
      sweep.run(began.plus(AS_LAMBDA_GIVES));
      if (store.due(clock.instant().plus(Duration.ofMinutes(10)), 1).isEmpty()) {
        return;
      }
      var next = began.plus(Duration.ofMinutes(1));
      Thread.sleep(Duration.between(clock.instant(), next).toMillis());
    }
  }

  private AlertPublisher counted(AlertPublisher publisher) {
    return (messages, cutoffs) -> {
      List<Receipt> receipts = publisher.publish(messages, cutoffs);
      receipts.stream()
          .filter(Receipt.Accepted.class::isInstance)
          .forEach(receipt -> accepted.get(receipt.message().medium()).one());
      return receipts;
    };
  }

  private String last(Medium medium, Instant begun) {
    return accepted.get(medium).since(begun).replaceFirst(".*\\| ", "");
  }

  private static long cpuMillis() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
  }
}
