package io.deadlinewatch.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.support.aws.Template;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the template must say for the Slack relay's promises to hold. */
class RelayTemplateTest {
  private final Template resources = Template.read().get("Resources");
  private final Template relay = resources.get("RelayFunction", "Properties");
  private final Template source = relay.get("Events", "FeedQueue", "Properties");

  @Test
  void oneBadMessageRepeatsNoGoodOne() {
    assertEquals(List.of("ReportBatchItemFailures"), source.get("FunctionResponseTypes").texts());
    assertTrue(source.get("BatchSize").number() <= 10);
  }

  /** Each webhook keeps one relay busy at most: where one hangs, others are at work. */
  @Test
  void threeRelaysWorkAtOnce() {
    assertEquals(3, source.get("ScalingConfig", "MaximumConcurrency").number());
  }

  @Test
  void aMessageIsHiddenForLongerThanTheFunctionLives() {
    Template queue = resources.get("FeedQueue", "Properties");
    assertTrue(
        queue.get("VisibilityTimeout").number() >= 6 * relay.get("Timeout").number(), queue.path());
  }

  @Test
  void nothingFallsOutOfTheQueueUnseen() {
    Template queue = resources.get("FeedQueue", "Properties");
    Template dead = resources.get("FeedDeadLetterQueue", "Properties");
    assertEquals(
        "FeedDeadLetterQueue.Arn",
        queue.get("RedrivePolicy", "deadLetterTargetArn", "Fn::GetAtt").text());
    assertEquals(14 * 24 * 3600, queue.get("MessageRetentionPeriod").number());
    assertEquals(14 * 24 * 3600, dead.get("MessageRetentionPeriod").number());
  }

  /** The two queues know each other, so one of them by its name. */
  @Test
  void noOtherQueueBuriesItsMessagesHere() {
    Template allowed = resources.get("FeedDeadLetterQueue", "Properties", "RedriveAllowPolicy");
    assertEquals("byQueue", allowed.get("redrivePermission").text());
    List<Template> sources = allowed.get("sourceQueueArns").items();
    assertEquals(1, sources.size());
    Object name = resources.get("FeedQueue", "Properties", "QueueName").value();
    assertEquals(
        List.of(
            ":",
            List.of(
                Map.of("Fn::Sub", "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}"),
                name)),
        sources.getFirst().get("Fn::Join").value());
  }

  @Test
  void theQueueGetsTheDocumentAsItIsAndAllOfThem() {
    Template subscription = resources.get("FeedQueueSubscription", "Properties");
    assertEquals("true", subscription.get("RawMessageDelivery").text());
    assertFalse(subscription.has("FilterPolicy"));
  }

  @Test
  void noRouteStandsInTheTemplate() {
    Template secret = resources.get("RoutesSecret", "Properties");
    assertEquals(Set.of("Description", "KmsKeyId"), secret.keys());
  }
}
