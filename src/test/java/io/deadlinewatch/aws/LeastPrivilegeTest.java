package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.support.aws.Template;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each function may do what it does, and nothing else. */
class LeastPrivilegeTest {
  private static final List<String> ROLES =
      List.of("SweepRole", "RelayRole", "DoctorRole", "BoardRole", "CollectorRole");

  /** Lambda itself reads a function's variables, in the name of its role. */
  private static final String VARIABLES = "lambda:";

  /** Where AWS knows nothing narrower, and why. */
  private static final Map<String, String> STARS =
      Map.of(
          "BoardRole.SendTraces", "X-Ray has no resource for a segment",
          "BoardRole.WriteTheBoard", "what it writes has the names of deadlines",
          "BoardBucketPolicy.LetTheDistributionRead", "everybody may read what is written there",
          "CollectorRole.SendTraces", "X-Ray has no resource for a segment",
          "SweepRole.SendTraces", "X-Ray has no resource for a segment",
          "RelayRole.SendTraces", "X-Ray has no resource for a segment",
          "DoctorRole.SendTraces", "X-Ray has no resource for a segment",
          "Key.LeaveItToIam", "in a key's policy * is the key; without it nobody could mend one",
          "Key.LetServicesHandOn", "in a key's policy * is the key",
          "Key.LetLogsBeKept", "in a key's policy * is the key");

  private final Template template = Template.read();
  private final Template resources = template.get("Resources");
  private final Map<String, Template> grants = Grants.all(resources);

  @Test
  void aSweepMayDoNoMoreThanItDoes() {
    assertEquals(
        Map.of(
            "ReadItems",
            List.of("dynamodb:GetItem", "dynamodb:Query"),
            "WriteWhatSpeaks",
            List.of("dynamodb:PartiQLInsert", "dynamodb:PartiQLUpdate", "dynamodb:UpdateItem"),
            "WriteItsHeartbeat",
            List.of("dynamodb:PutItem", "dynamodb:UpdateItem"),
            "AskTheIndexes",
            List.of("dynamodb:Query"),
            "Publish",
            List.of("sns:Publish"),
            "WriteItsLog",
            List.of("logs:CreateLogStream", "logs:PutLogEvents"),
            "UseTheKey",
            List.of("kms:Decrypt", "kms:GenerateDataKey"),
            "SendTraces",
            List.of("xray:PutTelemetryRecords", "xray:PutTraceSegments")),
        Grants.actions(resources, "SweepRole"));
  }

  @Test
  void theRelayMayDoNoMoreThanItDoes() {
    assertEquals(
        Map.of(
            "WorkOnItsQueue",
            List.of(
                "sqs:ChangeMessageVisibility",
                "sqs:DeleteMessage",
                "sqs:GetQueueAttributes",
                "sqs:ReceiveMessage",
                "sqs:SendMessage"),
            "BuryDeadLetters",
            List.of("sqs:SendMessage"),
            "RememberDeliveriesAndTurns",
            List.of("dynamodb:GetItem", "dynamodb:UpdateItem"),
            "ReadTheRoutes",
            List.of("secretsmanager:GetSecretValue"),
            "WriteItsLog",
            List.of("logs:CreateLogStream", "logs:PutLogEvents"),
            "UseTheKey",
            List.of("kms:Decrypt", "kms:GenerateDataKey"),
            "SendTraces",
            List.of("xray:PutTelemetryRecords", "xray:PutTraceSegments")),
        Grants.actions(resources, "RelayRole"));
  }

  /** The emulator lets every leading key pass: only this test holds a role to its own items. */
  @Test
  void whoWritesWritesItsOwnItemsOnly() {
    Map<String, List<String>> written = new TreeMap<>();
    grants.forEach((name, grant) -> {
      if (grant.get("Action").texts().stream()
              .anyMatch(a -> a.matches("dynamodb:((Put|Up|De|Ba).*Item|PartiQL(?!Select).*)"))
          && !name.equals("DoctorRole.ReadItems")) {
        written.put(name, leadingKeys(grant));
      }
    });
    assertEquals(
        Map.of(
            "SweepRole.WriteWhatSpeaks", List.of("DEADLINE#*", "DIGEST"),
            "SweepRole.WriteItsHeartbeat", List.of("HEARTBEAT"),
            "RelayRole.RememberDeliveriesAndTurns", List.of("DELIVERY#*", "PACE#*"),
            "CollectorRole.WriteDrafts", List.of(Keys.DRAFT)),
        written);
  }

  private static List<String> leadingKeys(Template grant) {
    Template condition = grant.get("Condition");
    var operator = condition.keys().iterator().next();
    assertTrue(operator.startsWith("ForAllValues:String"), operator);
    return condition.get(operator, "dynamodb:LeadingKeys").texts();
  }

  @Test
  void theDoctorMayOnlyLook() {
    assertEquals(
        Map.of(
            "ReadItems",
            List.of(
                "dynamodb:BatchGetItem",
                "dynamodb:DescribeTable",
                "dynamodb:GetItem",
                "dynamodb:Query"),
            "AskTheIndexes",
            List.of("dynamodb:Query"),
            "SeeWhoListens",
            List.of("sns:GetTopicAttributes", "sns:ListSubscriptionsByTopic"),
            "CountDeadLetters",
            List.of("sqs:GetQueueAttributes"),
            "WriteItsLog",
            List.of("logs:CreateLogStream", "logs:PutLogEvents"),
            "UseTheKey",
            List.of("kms:Decrypt"),
            "SendTraces",
            List.of("xray:PutTelemetryRecords", "xray:PutTraceSegments")),
        Grants.actions(resources, "DoctorRole"));
  }

  @Test
  void theBoardMayReadTheTableAndWriteItsBucketAndNothingElse() {
    assertEquals(
        Map.of(
            "ReadTheTable",
            List.of("dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan"),
            "HearOfEdits",
            List.of("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"),
            "SeeWhatIsWritten",
            List.of("s3:ListBucket"),
            "WriteTheBoard",
            List.of("s3:DeleteObject", "s3:GetObject", "s3:PutObject"),
            "WriteItsLog",
            List.of("logs:CreateLogStream", "logs:PutLogEvents"),
            "UseTheKey",
            List.of("kms:Decrypt"),
            "SendTraces",
            List.of("xray:PutTelemetryRecords", "xray:PutTraceSegments")),
        Grants.actions(resources, "BoardRole"));
  }

  @Test
  void theCollectorMayReadTheTableWriteDraftsAndTellTheOpsTeamAndNothingElse() {
    assertEquals(
        Map.of(
            "ReadTheTable",
            List.of("dynamodb:GetItem", "dynamodb:Query", "dynamodb:Scan"),
            "WriteDrafts",
            List.of("dynamodb:UpdateItem"),
            "TellTheOpsTeam",
            List.of("sns:Publish"),
            "WriteItsLog",
            List.of("logs:CreateLogStream", "logs:PutLogEvents"),
            "UseTheKey",
            List.of("kms:Decrypt", "kms:GenerateDataKey"),
            "SendTraces",
            List.of("xray:PutTelemetryRecords", "xray:PutTraceSegments")),
        Grants.actions(resources, "CollectorRole"));
    assertEquals(
        "OpsTopic", grants.get("CollectorRole.TellTheOpsTeam").get("Resource", "Ref").text());
  }

  @Test
  void nobodyMayDoAnythingToEverything() {
    Map<String, String> found = new TreeMap<>();
    grants.forEach((name, grant) -> {
      boolean anything = grant.get("Action").texts().stream().anyMatch(a -> a.contains("*"));
      boolean toEverything = grant.has("Resource") && saysStar(grant.get("Resource"));
      if (anything || toEverything) {
        found.put(name, STARS.getOrDefault(name, "no reason is known"));
      }
    });
    assertEquals(new TreeMap<>(STARS), found);
  }

  @Test
  void eachFunctionHasARoleOfItsOwn() {
    Set<String> roles = new HashSet<>();
    for (String name : resources.keys()) {
      assertFalse(resources.get(name, "Properties").has("ManagedPolicyArns"), name);
    }
    template
        .ofType("AWS::Serverless::Function")
        .forEach((name, function) -> {
          var role = function.get("Role", "Fn::GetAtt").text();
          assertTrue(roles.add(role), name + " shares " + role);
        });
    assertEquals(
        Set.of(
            "SweepRole.Arn",
            "RelayRole.Arn",
            "DoctorRole.Arn",
            "BoardRole.Arn",
            "CollectorRole.Arn"),
        roles);
    for (String role : ROLES) {
      assertEquals(
          "lambda.amazonaws.com",
          grants.get(role + ".trust").get("Principal", "Service").text(),
          role);
    }
  }

  @Test
  void theKeyServesTheServicesThatAFunctionUsesAndNoOther() {
    for (String role : ROLES) {
      var via = grants.get(role + ".UseTheKey").get("Condition", "StringEquals", "kms:ViaService");
      for (Template service : via.items()) {
        var name = service.get("Fn::Sub").text().split("\\.", 2)[0] + ":";
        boolean used =
            Grants.actions(resources, role).values().stream()
                .flatMap(List::stream)
                .anyMatch(action -> action.startsWith(name));
        assertTrue(used || name.equals(VARIABLES), role + " does not use " + name);
      }
    }
  }

  /** A text with a star, in whatever function it is wrapped. */
  private static boolean saysStar(Template resource) {
    return resource.all().stream().anyMatch(p -> p.value() instanceof String s && s.contains("*"));
  }
}
