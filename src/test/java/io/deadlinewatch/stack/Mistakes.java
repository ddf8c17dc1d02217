package io.deadlinewatch.stack;

import java.util.List;
import java.util.Map;

/** What somebody may do to a template. */
final class Mistakes {
  private Mistakes() {}

  /** It is made after the functions have got their new version, so these must be rolled back. */
  static void aQueueThatCannotBe(Map<String, Object> template) {
    Tree.map(template.get("Resources"))
        .put(
            "Impossible",
            Map.of(
                "Type",
                "AWS::SQS::Queue",
                "DependsOn",
                List.of("SweepFunctionAliaslive"),
                "Properties",
                Map.of(
                    "RedrivePolicy",
                    Map.of(
                        "deadLetterTargetArn",
                        Map.of("Fn::GetAtt", List.of("FeedDeadLetterQueue", "Arn")),
                        "maxReceiveCount",
                        0))));
  }

  /** The sweep's role loses what lets it speak. */
  static void aSweepThatMayNotPublish(Map<String, Object> template) {
    var policies = Tree.list(Tree.at(template, "Resources", "SweepRole", "Properties", "Policies"));
    Tree.list(Tree.at(Tree.map(policies.getFirst()), "PolicyDocument", "Statement"))
        .removeIf(statement -> "Publish".equals(Tree.map(statement).get("Sid")));
  }
}
