package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What the emulator takes without a word and does not do, so that a deployment to it proves nothing
 * about it: encryption, time zones, alarms on silence, reserved concurrency. The table's expiry and
 * restoring, retries, gradual deployments, schedules' roles and leading keys stand in the tests
 * beside.
 */
class DroppedByTheEmulatorTest {
  /** Silence of these is the trouble itself. */
  private static final Set<String> SILENCE_IS_TROUBLE =
      Set.of("NoSweepAlarm", "NoRoundsAlarm", "CollectorSilentAlarm");

  /** AWS measures what SMS cost for the account, and for nothing narrower. */
  private static final String OF_THE_ACCOUNT = "SmsSpendAlarm";

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

  /** It keeps neither the key nor what may be done with it. */
  @Test
  void theFunctionsVariablesAreEncryptedByTheOwnKeyToo() {
    assertEquals(
        "Key.Arn", own(template.get("Globals", "Function", "KmsKeyArn")).get("Fn::GetAtt").text());
    for (String role :
        List.of("SweepRole", "RelayRole", "DoctorRole", "BoardRole", "CollectorRole")) {
      Template grant = Grants.all(resources).get(role + ".UseTheKey");
      assertTrue(grant.get("Action").texts().contains("kms:Decrypt"), role);
      boolean forLambda =
          grant.get("Condition", "StringEquals", "kms:ViaService").items().stream()
              .anyMatch(via -> via.get("Fn::Sub").text().startsWith("lambda."));
      assertTrue(forLambda, role);
    }
  }

  /** It reads every schedule as UTC, so that one in another zone seems right. */
  @Test
  void everyScheduleSaysThatItIsUtcButTheOneByTheRegistersClock() {
    Map<String, String> zones = new TreeMap<>();
    functions.forEach((name, function) -> {
      for (Template part : function.get("Events").all()) {
        if (part.isMap() && part.has("ScheduleExpression")) {
          zones.put(name, part.get("ScheduleExpressionTimezone").text());
        }
      }
    });
    assertEquals(
        Map.of(
            "SweepFunction", "UTC",
            "DoctorFunction", "UTC",
            "BoardFunction", "UTC",
            "CollectorFunction", "America/New_York"),
        zones);
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
              alarm.has("Dimensions")
                  ? alarm.get("Dimensions").items().stream()
                      .map(dimension ->
                          dimension.get("Name").text() + " " + dimension.get("Value").value())
                      .toList()
                  : List.of();
          int expected = alarm.has("AlarmName") ? 3 : name.equals(OF_THE_ACCOUNT) ? 0 : 1;
          assertEquals(expected, of.size(), name);
          assertTrue(heard.add(alarm.get("MetricName").text() + " of " + of), name + of);
        });
  }

  /** CloudWatch looks back a day at most, and a week where a period has an hour or more. */
  @Test
  void noAlarmLooksFartherThanItCan() {
    template
        .ofType("AWS::CloudWatch::Alarm")
        .forEach((name, alarm) -> {
          int period = alarm.get("Period").number();
          int days = period < 3600 ? 1 : 7;
          int seconds = period * alarm.get("EvaluationPeriods").number();
          assertTrue(seconds <= days * 24 * 3600, name);
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
