package io.deadlinewatch.jmh;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.plan.Decision;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.situation.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one alert costs the processor: the truce of November 2025, a week ahead, with the shipped
 * file's facts and deadlines around it. With the compiler and collector that the functions run
 * with.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 3,
    jvmArgs = {
      "-Xms512m",
      "-Xmx512m",
      "-XX:+UseSerialGC",
      "-XX:TieredStopAtLevel=1",
      "--sun-misc-unsafe-memory-access=allow"
    })
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AlertBenchmark {
  private static final Instant NOW = Instant.parse("2025-11-03T14:00:00Z");

  private final Dataset dataset = Dataset.shipped();
  private final Audience audience = dataset.audience();
  private final Deadline truce =
      dataset.deadlines().stream()
          .filter(deadline -> deadline.id().equals("us-cn-truce"))
          .findFirst()
          .orElseThrow();
  private final AlertProgress progress = new AlertProgress(1, 1, Set.of());
  private final DeadlineAlert alert =
      new DeadlineAlert(
          new AlertId.OfDeadline(truce.id(), 1, "P7D"), NOW, truce, new DeadlineAlert.Reminder());
  private final Messages messages =
      new Messages(
          new Context(
              audience,
              Situation.on(audience.dateOf(NOW), dataset.facts()),
              dataset.deadlines().stream().map(Deadline::summary).toList()));
  private final String document = composed(Medium.FEED).messages().getFirst().body();

  /** Every alert with which the deadline speaks. */
  @Benchmark
  public List<PlannedAlert> plan() {
    return AlertPlan.moments(truce, audience);
  }

  /** What is owed now. */
  @Benchmark
  public Decision decide() {
    return AlertPlan.decide(truce, progress, List.of(), NOW, audience);
  }

  /** The e-mail: subject, text, attributes. */
  @Benchmark
  public Messages.Composed email() {
    return composed(Medium.EMAIL);
  }

  /** The SMS, with its attributes. */
  @Benchmark
  public Messages.Composed sms() {
    return composed(Medium.SMS);
  }

  /** The alert document, with its attributes. */
  @Benchmark
  public Messages.Composed document() {
    return composed(Medium.FEED);
  }

  /** Slack's payload, from reading the document on. */
  @Benchmark
  public SlackMessage slack() {
    return SlackMessage.of(document);
  }

  private Messages.Composed composed(Medium medium) {
    return messages.of(alert, Set.of(medium));
  }
}
