package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How a new version takes over. The emulator refuses CodeDeploy, so that the deployment test takes
 * all of it out.
 */
class GradualDeploymentTest {
  private final Template template = Template.read();
  private final Template resources = template.get("Resources");
  private final Map<String, Template> functions = template.ofType("AWS::Serverless::Function");

  @Test
  void whatSendsIsReplacedAsTheParameterSaysAndAlarmsStopIt() {
    Map<String, List<String>> stopping = new TreeMap<>();
    functions.forEach((name, function) -> {
      if (function.has("DeploymentPreference")) {
        Template preference = function.get("DeploymentPreference");
        assertEquals("Deployment", preference.get("Type", "Ref").text(), name);
        assertEquals(gradual(), preference.get("Enabled").value(), name);
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
            "RelayFunction", List.of("RelayDeploymentAlarm")),
        stopping);
    assertEquals(
        "AllAtOnce", template.get("Parameters", "Deployment", "Default").text(), "costs nothing");
  }

  /** SAM reads a mapping, and no condition: else it would make CodeDeploy's role for nobody. */
  @Test
  void codeDeployIsThereOnlyWhereItIsUsed() {
    assertEquals(
        List.of(gradual(), "true"),
        template.get("Conditions", "IsGradual", "Fn::Equals").items().stream()
            .map(Template::value)
            .toList());
    Template deployments = template.get("Mappings", "Deployments");
    assertEquals(
        Set.copyOf(template.get("Parameters", "Deployment", "AllowedValues").texts()),
        deployments.keys());
    for (String way : deployments.keys()) {
      assertEquals(
          Boolean.toString(!way.equals("AllAtOnce")), deployments.get(way, "Gradual").text(), way);
    }
  }

  private static Object gradual() {
    return Map.of("Fn::FindInMap", List.of("Deployments", Map.of("Ref", "Deployment"), "Gradual"));
  }

  /** One that stood in alarm before would stop the deployment of its own remedy. */
  @Test
  void whatStopsADeploymentHearsTheNewVersionOnlyAndIsNew() {
    Map.of("SweepDeploymentAlarm", "SweepFunction", "RelayDeploymentAlarm", "RelayFunction")
        .forEach((name, function) -> {
          Template alarm = resources.get(name);
          assertEquals("IsGradual", alarm.get("Condition").text(), name);
          Template properties = alarm.get("Properties");
          assertEquals(
              List.of("OpsTopic"),
              properties.get("AlarmActions").items().stream()
                  .map(action -> action.get("Ref").text())
                  .toList(),
              "who deploys may be a pipeline that nobody looks at");
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
}
