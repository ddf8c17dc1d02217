package io.deadlinewatch.chaos;

import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.aws.TimeOuts;
import io.deadlinewatch.sweep.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * A process of its own that sweeps again and again, as so many invocations of the function, until
 * somebody kills it. What it is about to publish, and that a sweep has ended, it says first: each
 * line is one write to the file behind its standard output, which outlives it.
 */
final class SweepProcess {
  /** Ends the process as Lambda ends a function that takes too long. */
  static final int TIMED_OUT = 3;

  static final String READY = "ready";
  static final String PUBLISHES = "publishes ";
  static final String DONE = "done";
  static final String NOTED = "noted ";
  static final String FAILED = "failed ";

  private static final Duration TIME_OUT = TimeOuts.of("SweepFunction");

  private static final Duration HANDLER_MAY_USE = Duration.ofSeconds(45);
  private static final Duration PAUSE = Duration.ofSeconds(4);
  private static final long IDLE = Long.MAX_VALUE;

  private final AtomicLong runsOutAt = new AtomicLong(IDLE);
  private final AcceleratedClock clock;
  private final Sweep sweep;

  private SweepProcess(AcceleratedClock clock, String table, Topics topics) {
    this.clock = clock;
    var dynamo =
        DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build();
    var pacer = new Pacer(clock, AcceleratedClock::sleep);
    var sns = new SnsPublisher(SnsClients.publishing(), topics, pacer, clock);
    var store = new DynamoStore(dynamo, table, problem -> say(NOTED + problem));
    this.sweep = new Sweep(store, announced(sns), clock, event -> say(NOTED + event));
  }

  /** Arguments: the clock's two moments, the table, the topics for feed, e-mail and SMS. */
  public static void main(String[] arguments) throws InterruptedException {
    var clock = new AcceleratedClock(Instant.parse(arguments[0]), Instant.parse(arguments[1]));
    var topics = new Topics(arguments[3], arguments[4], arguments[5]);
    var process = new SweepProcess(clock, arguments[2], topics);
    Thread.ofPlatform().daemon().start(process::watch);
    process.sweepForEver();
  }

  /** What it loads at first counts for the time-out as little as it does in Lambda. */
  private void sweepForEver() throws InterruptedException {
    sweep.begin();
    say(READY);
    while (true) {
      runsOutAt.set(clock.instant().plus(TIME_OUT).toEpochMilli());
      try {
        sweep.run(clock.instant().plus(HANDLER_MAY_USE));
        say(DONE);
      } catch (RuntimeException failure) {
        say(FAILED + failure);
      }
      runsOutAt.set(IDLE);
      AcceleratedClock.sleep(PAUSE);
    }
  }

  private void watch() {
    try {
      while (clock.instant().toEpochMilli() < runsOutAt.get()) {
        AcceleratedClock.sleep(Duration.ofSeconds(1));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(TIMED_OUT);
  }

  private static AlertPublisher announced(AlertPublisher publisher) {
    return (messages, publishCutoffs) -> {
      say(PUBLISHES + ids(messages));
      List<Receipt> receipts = publisher.publish(messages, publishCutoffs);
      return receipts;
    };
  }

  private static String ids(List<Message> messages) {
    return messages.stream()
        .flatMap(message -> message.alerts().stream())
        .map(alert -> alert.id().text())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static void say(String line) {
    System.out.print(line.lines().findFirst().orElse("") + "\n");
    System.out.flush();
  }
}
