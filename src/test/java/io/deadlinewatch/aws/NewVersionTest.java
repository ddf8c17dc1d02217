package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What is invoked is an alias, and it moves only when there is a new version. A version is made
 * anew when its description changes, so a parameter whose value a function has must stand there.
 */
class NewVersionTest {
  private static final Pattern IN_SUB = Pattern.compile("\\$\\{([A-Za-z0-9]+)\\}");

  /** What belongs to a function in SAM's eyes, and to other resources in CloudFormation's. */
  private static final Set<String> ELSEWHERE =
      Set.of("Events", "DeploymentPreference", "EventInvokeConfig", "VersionDescription", "Role");

  private final Template template = Template.read();
  private final Template globals = template.get("Globals", "Function");

  @Test
  void everyParameterOfAFunctionReachesItsAlias() {
    template
        .ofType("AWS::Serverless::Function")
        .forEach((name, function) -> {
          Set<String> used = parameters(function);
          used.addAll(parameters(globals));
          Set<String> described = new TreeSet<>();
          IN_SUB
              .matcher(function.get("VersionDescription", "Fn::Sub").text())
              .results()
              .forEach(match -> described.add(match.group(1)));
          assertEquals(used, described, name);
          assertEquals("true", function.get("AutoPublishAliasAllProperties").text(), name);
        });
  }

  @Test
  void whatInvokesAFunctionInvokesItsAlias() {
    assertTrue(globals.has("AutoPublishAlias"), "SAM then makes the events' targets of the alias");
  }

  private Set<String> parameters(Template part) {
    Set<String> found = new TreeSet<>();
    for (String key : part.keys()) {
      if (!ELSEWHERE.contains(key)) {
        part.get(key).all().forEach(inner -> found.addAll(parametersHere(inner)));
      }
    }
    return found;
  }

  private Set<String> parametersHere(Template part) {
    Set<String> found = new TreeSet<>();
    if (part.isMap() && part.has("Ref")) {
      found.add(part.get("Ref").text());
    }
    if (part.isMap() && part.has("Fn::If")) {
      var condition = part.get("Fn::If").items().getFirst().text();
      template
          .get("Conditions", condition)
          .all()
          .forEach(inner -> found.addAll(parametersHere(inner)));
    }
    found.retainAll(template.get("Parameters").keys());
    return found;
  }
}
