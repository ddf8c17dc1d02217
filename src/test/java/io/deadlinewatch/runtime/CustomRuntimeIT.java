package io.deadlinewatch.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.dynamodb.DynamoStore;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.AlertSchema;
import io.deadlinewatch.support.aws.LocalAws;
import io.deadlinewatch.support.aws.TemplateTable;
import io.deadlinewatch.support.aws.TestTopics;
import io.deadlinewatch.sweep.WallClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package that brings its own Java, after its way through a zip to another folder. */
class CustomRuntimeIT {
  private static final Path BASE = Path.of(System.getProperty("basedir", "."));
  private static final Path PACKAGE = BASE.resolve("target/custom-runtime/function");
  private static final Duration TIME = Duration.ofSeconds(50);
  private static final long MEGABYTE = 1024 * 1024;
  private static final int MOST_FROM_JARS = 50;

  @TempDir private static Path temp;
  private static Path zip;
  private static Path task;

  @BeforeAll
  static void deploy() throws IOException {
    assertTrue(
        Files.isDirectory(PACKAGE),
        "there is no package to test: ./mvnw -Pcustom-runtime package -DskipTests builds it");
    zip = temp.resolve("package.zip");
    task = temp.resolve("task");
    SamZip.zip(PACKAGE, zip);
    SamZip.unzip(zip, task);
  }

  @Test
  void itFitsLambda() throws IOException {
    var unzipped = SamZip.size(task) / MEGABYTE;
    System.out.println(
        "The package has %d MB, zipped %d MB".formatted(unzipped, Files.size(zip) / MEGABYTE));
    assertTrue(unzipped < 250, "it may have 250 MB, and has " + unzipped);
  }

  @Test
  void theCacheAndTheJarsBelongTogether() throws IOException {
    assertEquals(List.of(), CachePair.strangers(task));
  }

  /** The control of the test above, with the change that Java itself does not see. */
  @Test
  void aJarOfTheSameSizeAndTimeIsCaught() throws IOException {
    var jar = task.resolve("lib/deadline-watch.jar");
    var bytes = Files.readAllBytes(jar);
    var time = Files.getLastModifiedTime(jar);
    var other = bytes.clone();
    other[bytes.length / 2] ^= 1;
    try {
      Files.write(jar, other);
      Files.setLastModifiedTime(jar, time);
      assertEquals(1, CachePair.strangers(task).size());
    } finally {
      Files.write(jar, bytes);
      Files.setLastModifiedTime(jar, time);
    }
  }

  @Test
  void theSweepTellsWhatIsDue() throws IOException {
    var aws = LocalAws.get();
    try (var table = TemplateTable.create(aws);
        var topics = TestTopics.create(aws)) {
      var feed = topics.queue(topics.feedArn());
      addDeadline(aws, table);
      assertEquals(
          "{\"due\":1,\"sent\":1,\"lost\":0,\"failed\":0,\"unreadable\":0}",
          invoke("SweepFunction", environment(aws, table, topics), schedule()));
      var told = topics.drain(feed, 1);
      assertEquals(1, told.size());
      AlertSchema.assertKept(told.getFirst().body());
    }
  }

  @Test
  void theDoctorMakesTheRounds() throws IOException {
    var aws = LocalAws.get();
    try (var table = TemplateTable.create(aws);
        var topics = TestTopics.create(aws)) {
      var found = invoke("DoctorFunction", environment(aws, table, topics), schedule());
      assertTrue(found.contains("\"notLooked\":"), found);
    }
  }

  @Test
  void theRelayStarts() throws IOException {
    assertEquals(
        "{\"batchItemFailures\":[]}", invoke("RelayFunction", relay(), "{\"Records\":[]}"));
  }

  /** Slower, but an alert is worth more than a quick start. */
  @Test
  void itStartsWithoutItsCacheToo() throws IOException {
    var jar = task.resolve("lib/deadline-watch.jar");
    var time = Files.getLastModifiedTime(jar);
    try {
      Files.setLastModifiedTime(jar, FileTime.from(time.toInstant().plusSeconds(2)));
      var environment = new HashMap<>(relay());
      environment.put("_HANDLER", handler("RelayFunction"));
      assertEquals("{\"batchItemFailures\":[]}", answer(environment, "{\"Records\":[]}"));
    } finally {
      Files.setLastModifiedTime(jar, time);
    }
  }

  @Test
  void theTemplateDeploysIt() throws IOException {
    var template = Files.readString(PACKAGE.resolveSibling("template.yaml"));
    assertFalse(template.contains("CodeUri: .\n"), "a function's code is not the package");
    assertTrue(template.contains("Default: provided.al2023"), "the runtime is not the package's");
  }

  /** Answers, and makes sure that Java took the classes from the cache. */
  private static String invoke(String function, Map<String, String> settings, String event)
      throws IOException {
    var classes = temp.resolve(function + ".classes");
    var environment = new HashMap<>(settings);
    environment.put("_HANDLER", handler(function));
    // With the mode `on` Java ends where the cache does not fit, instead of doing without.
    environment.put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on -Xlog:class+load:file=" + classes);
    var answer = answer(environment, event);
    var loaded = Files.readAllLines(classes);
    assertTrue(
        loaded.stream()
            .anyMatch(
                line -> line.contains(handler(function)) && line.contains("shared objects file")),
        handler(function) + " does not come from the cache");
    var fromJars = loaded.stream().filter(line -> line.contains("source: file:")).toList();
    assertTrue(fromJars.size() < MOST_FROM_JARS, () -> "not in the cache: " + fromJars);
    return answer;
  }

  private static String answer(Map<String, String> environment, String event) throws IOException {
    try (var api = RuntimeApi.start();
        var process =
            FunctionProcess.start(
                task.resolve("bootstrap"), task, temp.resolve("log"), api, environment)) {
      var processOutcome =
          api.invoke(event, TIME)
              .completeOnTimeout(
                  new ProcessOutcome.Failed("no answer in time", ""), 50, TimeUnit.SECONDS)
              .join();
      return assertInstanceOf(ProcessOutcome.Answered.class, processOutcome, process::said).body();
    }
  }

  private static void addDeadline(LocalAws aws, TemplateTable table) {
    var now = WallClock.system().instant();
    var deadline = AlertSamples.deadline("us-cn-truce", "truce");
    var edit = new Edit(now, "tester", "", Optional.empty());
    new DynamoStore(aws.dynamo(), table.name(), _ -> {})
        .revise(DeadlineItem.added(deadline, now), Revision.first(deadline, edit), now);
  }

  private static Map<String, String> environment(
      LocalAws aws, TemplateTable table, TestTopics topics) {
    var environment = new HashMap<>(aws.env());
    environment.put("DEADLINES_TABLE", table.name());
    environment.put("FEED_TOPIC_ARN", topics.feedArn());
    environment.put("EMAIL_TOPIC_ARN", topics.emailArn());
    environment.put("SMS_TOPIC_ARN", topics.smsArn());
    return environment;
  }

  private static Map<String, String> relay() {
    var environment = new HashMap<>(Training.settings());
    environment.put("AWS_ENDPOINT_URL", "http://127.0.0.1:9");
    return environment;
  }

  private static String handler(String function) {
    return "io.deadlinewatch.function." + function;
  }

  private static String schedule() throws IOException {
    return Files.readString(BASE.resolve("events/schedule.json"));
  }
}
