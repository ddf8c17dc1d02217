package io.deadlinewatch.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the deployment test deploys is the template, but for what it says that it changes. */
class AdaptationTest {
  private static final Path CODE = Path.of("code");
  private static final Adaptation ADAPTATION = new Adaptation(CODE, "http://127.0.0.1:9/api/v1");

  @Test
  void nothingElseIsChanged() {
    assertEquals(
        new TreeSet<>(
            Set.of(
                "Resources.Function.Properties.CodeUri",
                "Resources.Function.Properties.DeploymentPreference",
                "Resources.RelayFunction.Properties.Handler",
                "Resources.CollectorFunction.Properties.Environment.Variables.REGISTER_API",
                "Resources.Role.Properties.Policies[].PolicyDocument.Statement[].Action",
                "Resources.TopicPolicy.Properties.PolicyDocument.Statement[].Action",
                "Resources.TopicPolicy.Properties.PolicyDocument.Statement[].Condition.ArnNotLike"
                    + ".aws:PrincipalArn",
                "Resources.RelayFunction.Properties.Environment.Variables.ROUTES_SECRET",
                "Resources.RelayRole.Properties.Policies[].PolicyDocument.Statement[].Resource",
                "Outputs.RoutesSecretArn.Value",
                "Resources.Policy.Properties.PolicyDocument.Statement[].Condition.Bool"
                    + ".aws:SecureTransport")),
        Tree.differences("", Adaptation.original(), ADAPTATION.template()).stream()
            .map(AdaptationTest::rule)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** One that an edit of the template, or a new emulator, has made needless must go. */
  @Test
  void everyEditIsNeeded() {
    for (Adaptation.Edit edit : ADAPTATION.edits()) {
      Map<String, Object> edited = Adaptation.original();
      edit.change().accept(edited);
      assertFalse(
          Tree.differences("", Adaptation.original(), edited).isEmpty(),
          () -> "changes nothing: " + edit.why());
    }
  }

  /** What is changed in every function or role is one rule. */
  private static String rule(String path) {
    return path.substring(1)
        .replaceFirst("\\.(Ref|Fn::GetAtt)$", "")
        .replaceFirst("\\.\\w+(Function\\.Properties\\.(CodeUri|DeploymentPreference))$", ".$1")
        .replaceFirst("\\.\\w+(Policy\\.Properties\\..*:SecureTransport)$", ".$1")
        .replaceFirst("\\.\\w+(Role\\.Properties\\..*\\.Action)$", ".$1")
        .replaceFirst("\\.\\w+(TopicPolicy\\.Properties\\..*\\.Action)$", ".$1")
        .replaceFirst("\\.\\w+(TopicPolicy\\.Properties\\..*:PrincipalArn)\\..*$", ".$1");
  }
}
