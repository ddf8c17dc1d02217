package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Whoever can publish a document to the feed can forge an alert. In its account a topic takes what
 * any policy allows, so that only a refusal keeps others out.
 */
class TopicPublishersTest {
  private static final Map<String, String> SWEEP = Map.of("Fn::GetAtt", "SweepRole.Arn");

  private final Template template = Template.read();

  @Test
  void onlyTheSweepAndWhoIsNamedPublishToSubscribers() {
    Map<String, Object> named = new TreeMap<>();
    for (Template statement : statements()) {
      if (statement.get("Sid").text().equals("DenyPublishByOthers")) {
        assertEquals("Deny", statement.get("Effect").text());
        assertEquals("*", statement.get("Principal").text());
        assertEquals("sns:Publish", statement.get("Action").text(), "all else IAM allows");
        assertEquals(Set.of("ArnNotLike"), statement.get("Condition").keys());
        named.put(
            statement.get("Resource", "Ref").text(),
            statement.get("Condition", "ArnNotLike", "aws:PrincipalArn", "Fn::If").value());
      }
    }
    var both =
        Map.of(
            "Fn::Split",
            List.of(",", joined(List.of(SWEEP, joined(Map.of("Ref", "TestAlertPublishers"))))));
    List<Object> sweepAndNamed = List.of("HasPublishers", both, SWEEP);
    assertEquals(
        Map.of("FeedTopic", sweepAndNamed, "EmailTopic", sweepAndNamed, "SmsTopic", sweepAndNamed),
        named);
  }

  private static Object joined(Object what) {
    return Map.of("Fn::Join", List.of(",", what));
  }

  /** A refusal of more would keep CloudFormation and the operators from what they do. */
  @Test
  void nothingButPublishingIsRefused() {
    for (Template statement : statements()) {
      if (statement.get("Effect").text().equals("Deny")) {
        assertEquals("sns:Publish", statement.get("Action").text(), statement.path());
      }
    }
  }

  @Test
  void nobodyIsNamedUnlessTheParameterDoes() {
    Template parameter = template.get("Parameters", "TestAlertPublishers");
    assertEquals("", parameter.get("Default").text());
    var pattern = parameter.get("AllowedPattern").text();
    for (String arn :
        List.of(
            "arn:aws:iam::123456789012:role/ops",
            "arn:aws:iam::123456789012:user/team/ann@example.org",
            "arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Ops_*",
            "")) {
      assertTrue(arn.matches(pattern), arn);
    }
    for (String other :
        List.of(
            "*",
            "arn:aws:iam::*:role/ops",
            "arn:aws:iam::123456789012:root",
            "arn:aws:sts::123456789012:assumed-role/ops/ann")) {
      assertTrue(!other.matches(pattern), other);
    }
  }

  private List<Template> statements() {
    return template.ofType("AWS::SNS::TopicPolicy").values().stream()
        .flatMap(policy -> policy.get("PolicyDocument", "Statement").items().stream())
        .toList();
  }
}
