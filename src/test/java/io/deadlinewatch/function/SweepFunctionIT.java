package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.AlertSchema;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.support.aws.TestTopics;
import io.deadlinewatch.sweep.WallClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The handler with the event that the scheduler sends, from the table to a subscriber's queue. */
class SweepFunctionIT {
  private static final Path EVENT =
      Path.of(System.getProperty("basedir", "."), "events", "schedule.json");

  private final LocalAws aws = LocalAws.get();
  private final TemplateTable table = TemplateTable.create(aws);
  private final TestTopics topics = TestTopics.create(aws);
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

  @AfterEach
  void delete() {
    topics.close();
  }

  @Test
  void tellsWhatIsDue() throws IOException {
    var feed = topics.queue(topics.feedArn());
    add("us-cn-truce");
    var function = function();
    assertEquals(
        "{\"due\":1,\"sent\":1,\"lost\":0,\"failed\":0,\"unreadable\":0}", invoke(function));
    assertEquals(
        "{\"due\":0,\"sent\":0,\"lost\":0,\"failed\":0,\"unreadable\":0}", invoke(function));

    var got = topics.drain(feed, 1);
    assertEquals(1, got.size());
    AlertSchema.assertKept(got.getFirst().body());
    assertTrue(got.getFirst().body().contains("\"id\":\"us-cn-truce/1/changed\""));
    assertEquals(4, log().lines().count(), "begun, one alert, and two sweeps' numbers: " + log());
    table.close();
  }

  @Test
  void aTableThatIsGoneIsAnErrorOfTheFunction() {
    var function = function();
    table.close();
    assertThrows(RuntimeException.class, () -> invoke(function));
    assertTrue(log().contains("\"event\":\"sweep-failed\""), this::log);
  }

  /** The constructor that Lambda calls, with all that it takes from the environment. */
  @Test
  void startsFromItsEnvironmentAlone() throws IOException, InterruptedException {
    var feed = topics.queue(topics.feedArn());
    add("us-cn-truce");
    Map<String, String> environment = new HashMap<>(aws.env());
    environment.put("DEADLINES_TABLE", table.name());
    environment.put("FEED_TOPIC_ARN", topics.feedArn());
    environment.put("EMAIL_TOPIC_ARN", topics.emailArn());
    environment.put("SMS_TOPIC_ARN", topics.smsArn());
    var said = ownProcess(environment);
    assertEquals("{\"due\":1,\"sent\":1,\"lost\":0,\"failed\":0,\"unreadable\":0}", said.getLast());
    assertTrue(said.getFirst().contains("\"event\":\"begun\""), said::toString);
    assertTrue(said.get(1).contains("\"event\":\"sent\""), said::toString);
    assertEquals(1, topics.drain(feed, 1).size());
    table.close();
  }

  @Test
  void saysWhatItsEnvironmentLacks() throws IOException, InterruptedException {
    var said = ownProcess(Map.of("DEADLINES_TABLE", table.name())).toString();
    for (var name :
        List.of("FEED_TOPIC_ARN", "EMAIL_TOPIC_ARN", "SMS_TOPIC_ARN", "template.yaml")) {
      assertTrue(said.contains(name), said);
    }
    assertTrue(!said.contains("DEADLINES_TABLE"), said);
    table.close();
  }

  private SweepFunction function() {
    var clock = WallClock.system();
    var log = new SweepJsonLog(new PrintStream(logged, false, StandardCharsets.UTF_8), clock);
    var sweepSettings =
        new SweepSettings(
            table.name(), new Topics(topics.feedArn(), topics.emailArn(), topics.smsArn()));
    var clients = new SweepWiring.Clients(aws.dynamo(), aws.publishing());
    return new SweepFunction(SweepWiring.sweep(sweepSettings, clients, clock, log), clock, log);
  }

  private static String invoke(SweepFunction function) throws IOException {
    var answer = new ByteArrayOutputStream();
    try (var event = Files.newInputStream(EVENT)) {
      function.handleRequest(event, answer, FakeContext.withMillis(50_000));
    }
    return answer.toString(StandardCharsets.UTF_8);
  }

  private void add(String id) {
    var now = WallClock.system().instant();
    var deadline = AlertSamples.deadline(id, "truce");
    var edit = new Edit(now, "tester", "", Optional.empty());
    new DynamoStore(aws.dynamo(), table.name(), _ -> {})
        .revise(DeadlineItem.added(deadline, now), Revision.first(deadline, edit), now);
  }

  /** What a handler in a process of its own says, line by line. */
  private static List<String> ownProcess(Map<String, String> environment)
      throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OneInvocation.class.getName())
            .redirectInput(EVENT.toFile())
            .redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("AWS_") || name.endsWith("_ARN"));
    builder.environment().putAll(environment);
    var process = builder.start();
    var said = new ArrayList<String>();
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      lines.lines().forEach(said::add);
    }
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "still running");
    return said;
  }

  private String log() {
    return logged.toString(StandardCharsets.UTF_8);
  }
}
