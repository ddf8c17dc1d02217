package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who may start a function by a schedule. The emulator asks no schedule for its role. */
class ScheduleRolesTest {
  private final Template template = Template.read();
  private final Template resources = template.get("Resources");
  private final Map<String, Template> functions = template.ofType("AWS::Serverless::Function");

  @Test
  void aScheduleStartsOneFunctionAndNoOtherAccountsDoes() {
    Map<String, String> started = new TreeMap<>();
    functions.forEach((name, function) -> {
      for (Template event : function.get("Events").all()) {
        if (event.isMap() && event.has("ScheduleExpression")) {
          var role = event.get("RoleArn", "Fn::GetAtt").text().replace(".Arn", "");
          started.put(name, role);
          assertStarts(role, name);
        }
      }
    });
    assertEquals(
        Map.of(
            "SweepFunction", "SweepScheduleRole",
            "DoctorFunction", "DoctorScheduleRole",
            "BoardFunction", "BoardScheduleRole",
            "CollectorFunction", "CollectorScheduleRole"),
        started);
  }

  private void assertStarts(String role, String function) {
    var grants = Grants.all(resources);
    Template trust = grants.get(role + ".trust");
    assertEquals("scheduler.amazonaws.com", trust.get("Principal", "Service").text());
    assertEquals(
        "AWS::AccountId",
        trust.get("Condition", "StringEquals", "aws:SourceAccount", "Ref").text());
    var group = trust.get("Condition", "ArnEquals", "aws:SourceArn", "Fn::Sub").text();
    assertTrue(group.endsWith(":${AWS::AccountId}:schedule-group/default"), group);
    assertEquals(
        Map.of("Start" + function.replace("Function", ""), List.of("lambda:InvokeFunction")),
        Grants.actions(resources, role));
    assertEquals(
        function + ".Alias",
        grants
            .get(role + ".Start" + function.replace("Function", ""))
            .get("Resource", "Ref")
            .text());
  }
}
