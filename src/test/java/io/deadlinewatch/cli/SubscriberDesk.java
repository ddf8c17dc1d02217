package io.deadlinewatch.cli;

import io.deadlinewatch.cli.workplace.Aws;
import io.deadlinewatch.cli.workplace.RelayAws;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.delivery.sns.Pacer;
import io.deadlinewatch.delivery.sns.SnsPublisher;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.doctor.sqs.SqsDeadLetters;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.store.dynamodb.TableInspection;
import io.deadlinewatch.subscription.Subscriptions;
import io.deadlinewatch.subscription.sns.SnsSubscriptions;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.support.aws.TestTopics;
import io.deadlinewatch.sweep.WallClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Commands in this process, on a table and topics of the emulator; nobody sits at a terminal. */
final class SubscriberDesk implements AutoCloseable {
  private final LocalAws aws = LocalAws.get();
  private final TemplateTable table = TemplateTable.create(aws);
  private final TestTopics topics = TestTopics.create(aws);
  private Duration ahead = Duration.ZERO;

  /** What a run left. */
  record Run(int code, String out, String err) {}

  Run run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var workplace =
        new Workplace(
            stream(out),
            stream(err),
            environment(),
            this::now,
            () -> {},
            _ -> Optional.empty(),
            Style.PLAIN,
            _ -> new Emulated());
    int code = Main.commandLine(workplace).execute(arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Sets the clock of the commands that follow. */
  void goAhead(Duration time) {
    ahead = time;
  }

  Instant now() {
    return WallClock.system().instant().plus(ahead);
  }

  DynamoStore store() {
    return new DynamoStore(aws.dynamo(), table.name(), _ -> {});
  }

  LocalAws aws() {
    return aws;
  }

  String tableName() {
    return table.name();
  }

  TestTopics topics() {
    return topics;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(aws.env());
    environment.put("DEADLINES_TABLE", table.name());
    environment.put("FEED_TOPIC_ARN", topics.feedArn());
    environment.put("EMAIL_TOPIC_ARN", topics.emailArn());
    environment.put("SMS_TOPIC_ARN", topics.smsArn());
    environment.put("SMS_CALLING_CODES", "1");
    return environment;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    topics.close();
    table.close();
  }

  /** The emulator's clients. */
  private final class Emulated implements Aws {
    @Override
    public DynamoStore store(String name, Consumer<UnreadableException> leftOut) {
      return new DynamoStore(aws.dynamo(), name, leftOut);
    }

    @Override
    public Map<String, String> outputs(String stack) {
      return Map.of(
          "DeadlinesTableName",
          table.name(),
          "FeedTopicArn",
          topics.feedArn(),
          "EmailTopicArn",
          topics.emailArn(),
          "SmsTopicArn",
          topics.smsArn());
    }

    @Override
    public String caller() {
      return "arn:aws:iam::000000000000:user/tester";
    }

    @Override
    public Inspection inspection(String name) {
      return new TableInspection(aws.dynamo(), name);
    }

    @Override
    public Subscriptions subscriptions(Topics arns) {
      return new SnsSubscriptions(aws.sns(), arns);
    }

    @Override
    public AlertPublisher publisher(Topics arns, InstantSource clock) {
      return new SnsPublisher(aws.publishing(), arns, new Pacer(clock, Thread::sleep), clock);
    }

    @Override
    public DeadLetterQueue queue(String url) {
      return new SqsDeadLetters(aws.sqs(), url);
    }

    @Override
    public RelayAws relay() {
      throw new UnsupportedOperationException();
    }
  }
}
