package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What the emulator takes without a word and does not do, so that a deployment to it proves nothing
 * about it: encryption, time zones, alarms on silence, careful replacement, reserved concurrency.
 * The table's expiry and restoring, retries, and the relay's leading keys stand in the tests
 * beside.
 */
class DroppedByTheEmulatorTest {
  /** Silence of these two is the trouble itself. */
  private static final Set<String> SILENCE_IS_TROUBLE = Set.of("NoSweepAlarm", "NoRoundsAlarm");

  private final Template template = Template.read();
  private final Template resources = template.get("Resources");
  private final Map<String, Template> functions = template.ofType("AWS::Serverless::Function");

  @Test
  void theTableIsEncryptedByAKeyWhoseUseIsSeen() {
    Template sse = resources.get("DeadlinesTable", "Properties", "SSESpecification");
    assertEquals("true", sse.get("SSEEnabled").text());
    assertEquals("KMS", sse.get("SSEType").text());
    assertEquals("Key.Arn", own(sse.get("KMSMasterKeyId")).get("Fn::GetAtt").text());
  }

  /** CloudWatch may not use AWS's own key, so the ops team's topic has ours or none. */
  @Test
  void everyTopicIsEncrypted() {
    Map<String, Object> without = new TreeMap<>();
    template
        .ofType("AWS::SNS::Topic")
        .forEach((name, topic) -> {
          Template key = topic.get("KmsMasterKeyId");
          assertEquals("Key", own(key).get("Ref").text(), name);
          without.put(name, key.get("Fn::If").items().getLast().value());
        });
    assertEquals(
        Map.of(
            "FeedTopic", "alias/aws/sns",
            "EmailTopic", "alias/aws/sns",
            "SmsTopic", "alias/aws/sns",
            "OpsTopic", Map.of("Ref", "AWS::NoValue")),
        without);
  }

  @Test
  void everyQueueIsEncrypted() {
    template
        .ofType("AWS::SQS::Queue")
        .forEach((name, queue) -> {
          assertEquals("Key", own(queue.get("KmsMasterKeyId")).get("Ref").text(), name);
          Template managed = queue.get("SqsManagedSseEnabled", "Fn::If");
          assertEquals("HasOwnKey", managed.items().getFirst().text(), name);
          assertEquals("true", managed.items().getLast().text(), name);
        });
  }

  /** It reads every schedule as UTC, so that one in another zone would seem right. */
  @Test
  void everyScheduleSaysThatItIsUtc() {
    int schedules = 0;
    for (Template function : functions.values()) {
      for (Template part : function.get("Events").all()) {
        if (part.isMap() && part.has("ScheduleExpression")) {
          assertEquals("UTC", part.get("ScheduleExpressionTimezone").text(), part.path());
          schedules++;
        }
      }
    }
    assertEquals(2, schedules);
  }

  @Test
  void everyAlarmSaysWhatSilenceMeans() {
    template
        .ofType("AWS::CloudWatch::Alarm")
        .forEach((name, alarm) -> {
          String silence = alarm.get("TreatMissingData").text();
          assertEquals(SILENCE_IS_TROUBLE.contains(name), silence.equals("breaching"), name);
          if (silence.equals("breaching")) {
            assertEquals("SampleCount", alarm.get("Statistic").text(), name);
            assertEquals("LessThanThreshold", alarm.get("ComparisonOperator").text(), name);
          }
        });
  }

  /** It takes any data of the metric for the alarm's, whatever function they are of. */
  @Test
  void noAlarmHearsAnothersData() {
    Set<String> heard = new HashSet<>();
    template
        .ofType("AWS::CloudWatch::Alarm")
        .forEach((name, alarm) -> {
          var of =
              alarm.get("Dimensions").items().stream()
                  .map(dimension ->
                      dimension.get("Name").text() + " " + dimension.get("Value").value())
                  .toList();
          assertEquals(alarm.has("AlarmName") ? 3 : 1, of.size(), name);
          assertTrue(heard.add(alarm.get("MetricName").text() + " of " + of), name + of);
        });
  }

  /** CloudWatch looks back a day at most. */
  @Test
  void noAlarmLooksFartherThanItCan() {
    template
        .ofType("AWS::CloudWatch::Alarm")
        .forEach((name, alarm) -> {
          int seconds = alarm.get("Period").number() * alarm.get("EvaluationPeriods").number();
          assertTrue(seconds <= 24 * 3600, name);
        });
  }

  /** It refuses CodeDeploy: the deployment test takes these out. */
  @Test
  void whatSendsIsReplacedAsTheParameterSaysAndAlarmsStopIt() {
    Map<String, List<String>> stopping = new TreeMap<>();
    functions.forEach((name, function) -> {
      if (function.has("DeploymentPreference")) {
        Template preference = function.get("DeploymentPreference");
        assertEquals("Deployment", preference.get("Type", "Ref").text(), name);
        stopping.put(
            name,
            preference.get("Alarms", "Fn::If").items().get(1).items().stream()
                .map(alarm -> alarm.get("Ref").text())
                .toList());
      }
    });
    assertEquals(
        Map.of(
            "SweepFunction", List.of("SweepDeploymentAlarm"),
            "SlackRelayFunction", List.of("RelayDeploymentAlarm")),
        stopping);
    assertEquals(
        "AllAtOnce", template.get("Parameters", "Deployment", "Default").text(), "costs nothing");
  }

  /** One that stood in alarm before would stop the deployment of its own remedy. */
  @Test
  void whatStopsADeploymentHearsTheNewVersionOnlyAndIsNew() {
    Map.of("SweepDeploymentAlarm", "SweepFunction", "RelayDeploymentAlarm", "SlackRelayFunction")
        .forEach((name, function) -> {
          Template alarm = resources.get(name);
          assertEquals("IsGradual", alarm.get("Condition").text(), name);
          Template properties = alarm.get("Properties");
          assertFalse(properties.has("AlarmActions"), "who deploys sees it");
          var version = Map.of("Fn::GetAtt", function + ".Version.Version");
          assertEquals(
              Map.of(
                  "FunctionName", Map.of("Ref", function),
                  "Resource", Map.of("Fn::Sub", "${" + function + "}:live"),
                  "ExecutedVersion", version),
              properties.get("Dimensions").items().stream()
                  .collect(
                      Collectors.toMap(
                          dimension -> dimension.get("Name").text(),
                          dimension -> dimension.get("Value").value())));
          assertTrue(
              properties.get("AlarmName").all().stream().anyMatch(p -> p.value().equals(version)),
              "a new version has a new alarm");
        });
  }

  /** A reserved number too small would stop alerts, and a queue would keep events that are void. */
  @Test
  void noFunctionReservesConcurrencyOrKeepsItsFailures() {
    Template globals = template.get("Globals", "Function");
    for (String property : List.of("ReservedConcurrentExecutions", "DeadLetterQueue")) {
      assertFalse(globals.has(property), property);
      functions.forEach((name, function) -> assertFalse(function.has(property), name));
    }
  }

  @Test
  void logsAreJsonAndSnapshotsAreOfManagedJavaOnly() {
    Template globals = template.get("Globals", "Function");
    assertEquals("JSON", globals.get("LoggingConfig", "LogFormat").text());
    List<Template> snapStart = globals.get("SnapStart", "ApplyOn", "Fn::If").items();
    assertEquals(
        List.of("IsManagedJava", "PublishedVersions", "None"),
        snapStart.stream().map(Template::text).toList());
  }

  /** What stands where the stack has a key of its own. */
  private static Template own(Template choice) {
    List<Template> branches = choice.get("Fn::If").items();
    assertEquals("HasOwnKey", branches.getFirst().text(), choice.path());
    return branches.get(1);
  }
}
