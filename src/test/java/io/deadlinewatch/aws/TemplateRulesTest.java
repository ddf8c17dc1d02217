package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.sms.SmsText;
import io.deadlinewatch.support.aws.Template;
import io.deadlinewatch.support.aws.TimeOuts;
import io.deadlinewatch.sweep.Sweep;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the template must say for the promises to hold, and what neither the linter nor an emulator
 * would notice: MiniStack drops TTL, point-in-time recovery and time zones without a word.
 */
class TemplateRulesTest {
  private static final Pattern IN_SUB = Pattern.compile("\\$\\{([A-Za-z0-9:]+)");

  private final Template template = Template.read();
  private final Template resources = template.get("Resources");
  private final Template sweep = resources.get("SweepFunction", "Properties");

  @Test
  void whatPeopleTypedInOutlivesItsStack() {
    Template table = resources.get("DeadlinesTable");
    assertEquals("Retain", table.get("DeletionPolicy").text());
    assertEquals("Retain", table.get("UpdateReplacePolicy").text());
    assertEquals(
        "true",
        table
            .get("Properties", "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")
            .text());
    assertEquals("true", table.get("Properties", "SSESpecification", "SSEEnabled").text());
  }

  @Test
  void onlyRecordsThatCarryTheAttributeExpire() {
    Template ttl = resources.get("DeadlinesTable", "Properties", "TimeToLiveSpecification");
    assertEquals("expiresAt", ttl.get("AttributeName").text());
    assertEquals("true", ttl.get("Enabled").text());
  }

  @Test
  void eachIndexHasItsKeysAndWhatItsReadersNeed() {
    Map<String, List<String>> indexes =
        resources.get("DeadlinesTable", "Properties", "GlobalSecondaryIndexes").items().stream()
            .collect(
                Collectors.toMap(
                    index -> index.get("IndexName").text(),
                    index ->
                        Stream.concat(
                                index.get("KeySchema").items().stream()
                                    .map(key -> key.get("AttributeName").text()),
                                index.get("Projection", "NonKeyAttributes").texts().stream())
                            .toList()));
    assertEquals(
        Map.of(
            "due",
            List.of("shard", "nextAlertAt", "version"),
            "upcoming",
            List.of("shard", "dueAt", "title", "track", "due", "certainty"),
            "journal",
            List.of(
                "day",
                "at",
                "kind",
                "deadlineId",
                "alertId",
                "title",
                "track",
                "headline",
                "revision",
                "change",
                "why")),
        indexes);
  }

  @Test
  void aSweepStartsAtEveryWholeMinute() {
    Template event = sweep.get("Events", "EveryMinute");
    assertEquals("ScheduleV2", event.get("Type").text());
    Template schedule = event.get("Properties");
    assertEquals("cron(* * * * ? *)", schedule.get("ScheduleExpression").text());
    assertEquals("UTC", schedule.get("ScheduleExpressionTimezone").text());
    assertEquals("OFF", schedule.get("FlexibleTimeWindow", "Mode").text());
    assertEquals("true", schedule.get("OmitName").text());
  }

  @Test
  void aSweepIsNeverRepeatedAndNeverStartsLate() {
    for (Template rule :
        List.of(
            sweep.get("EventInvokeConfig"),
            sweep.get("Events", "EveryMinute", "Properties", "RetryPolicy"))) {
      assertEquals(0, rule.get("MaximumRetryAttempts").number(), rule.path());
      assertEquals(60, rule.get("MaximumEventAgeInSeconds").number(), rule.path());
    }
  }

  /** But for the one that comes once a day, and may be asked to wait. */
  @Test
  void noFunctionOutlivesItsMinute() {
    Set<String> longer = new TreeSet<>();
    for (String function : template.ofType("AWS::Serverless::Function").keySet()) {
      if (TimeOuts.of(function).toSeconds() > 60) {
        longer.add(function);
      }
    }
    assertEquals(Set.of("CollectorFunction"), longer);
  }

  /** A claim that ends while its sweep still works doubles what that sweep tells (trace V4). */
  @Test
  void v4_aClaimOutlivesTheFunctionTheSkewAndARequest() {
    Duration skew = Duration.ofSeconds(30);
    Duration request = Duration.ofSeconds(20);
    Duration least = TimeOuts.of("SweepFunction").plus(skew).plus(request);
    assertTrue(Sweep.CLAIM_FOR.compareTo(least) >= 0, () -> Sweep.CLAIM_FOR + " < " + least);
  }

  @Test
  void anSmsIsMeasuredWithTheNameThatOpensIt() {
    String name = resources.get("SmsTopic", "Properties", "DisplayName").text();
    assertEquals(name, sweep.get("Environment", "Variables", "SMS_DISPLAY_NAME").text());
    assertEquals(name, SmsText.DISPLAY_NAME);
  }

  @Test
  void everyTopicRefusesPlainHttp() {
    Set<String> guarded = new HashSet<>();
    for (Template policy : template.ofType("AWS::SNS::TopicPolicy").values()) {
      for (Template statement : policy.get("PolicyDocument", "Statement").items()) {
        if (statement.get("Sid").text().equals("DenyPublishWithoutTls")) {
          assertEquals("Deny", statement.get("Effect").text());
          assertEquals("false", statement.get("Condition", "Bool", "aws:SecureTransport").text());
          guarded.add(statement.get("Resource", "Ref").text());
        }
      }
    }
    assertEquals(Set.of("FeedTopic", "EmailTopic", "SmsTopic", "OpsTopic"), guarded);
  }

  @Test
  void whoPicksTracksStillGetsDigests() {
    for (Template subscription : template.ofType("AWS::SNS::Subscription").values()) {
      if (!subscription.has("FilterPolicy")) {
        continue;
      }
      boolean all =
          subscription.get("FilterPolicy").all().stream().anyMatch(p -> p.value().equals("all"));
      assertTrue(all, subscription.path());
    }
  }

  /** What the commands look for with --stack, and the documents speak of. */
  @Test
  void theStackTellsWhatItsOperatorsNeed() {
    Set<String> needed =
        Set.of(
            "DeadlinesTableName",
            "FeedTopicArn",
            "EmailTopicArn",
            "SmsTopicArn",
            "FeedQueueArn",
            "FeedDeadLetterQueueUrl",
            "FeedDeadLetterQueueArn",
            "RoutesSecretArn",
            "OpsTopicArn",
            "DashboardUrl",
            "SweepLogGroupName",
            "DoctorLogGroupName");
    Set<String> missing = new TreeSet<>(needed);
    missing.removeAll(template.get("Outputs").keys());
    assertEquals(Set.of(), missing);
  }

  /** `sam validate --lint` does not look inside a serverless function. */
  @Test
  void everyNameThatIsUsedExists() {
    Set<String> known = new HashSet<>(resources.keys());
    known.addAll(template.get("Parameters").keys());
    known.addAll(template.get("Conditions").keys());
    known.addAll(template.get("Mappings").keys());
    known.addAll(
        resources
            .get("Dashboard", "Properties", "DashboardBody", "Fn::Sub")
            .items()
            .getLast()
            .keys());
    for (Template part : template.all()) {
      namesIn(part)
          .filter(name -> !name.startsWith("AWS::"))
          .forEach(name -> assertTrue(known.contains(name), part.path() + " uses " + name));
    }
  }

  private static Stream<String> namesIn(Template part) {
    if (!part.isMap()) {
      return Stream.empty();
    }
    if (part.has("Ref")) {
      return Stream.of(part.get("Ref").text().replaceFirst("Function\\.Alias$", "Function"));
    }
    if (part.has("Fn::FindInMap")) {
      return Stream.of(part.get("Fn::FindInMap").items().getFirst().text());
    }
    if (part.has("Fn::If")) {
      return Stream.of(part.get("Fn::If").items().getFirst().text());
    }
    if (part.has("Fn::GetAtt")) {
      return Stream.of(part.get("Fn::GetAtt").text().split("\\.", 2)[0]);
    }
    if (part.has("Fn::Sub")) {
      Template sub = part.get("Fn::Sub");
      Template text = sub.value() instanceof String ? sub : sub.items().getFirst();
      Matcher names = IN_SUB.matcher(text.text());
      return names.results().map(name -> name.group(1));
    }
    return Stream.empty();
  }
}
