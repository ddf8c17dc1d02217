package io.deadlinewatch.subscription.sns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.subscription.Subscriber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.ListSubscriptionsByTopicRequest;
import software.amazon.awssdk.services.sns.model.ListSubscriptionsByTopicResponse;
import software.amazon.awssdk.services.sns.model.Subscription;

/** What a topic lists, and who of it is a subscriber. */
class SnsSubscriptionsTest {
  private static final String ARN = "arn:aws:sns:us-east-1:123456789012:email:1";

  @Test
  void whoWasDeletedIsNoSubscriberAndWhoHasNotConfirmedIs() {
    var topic = new SnsSubscriptions(new Listing(), new Topics("feed", "email", "sms"));

    assertEquals(
        List.of(
            new Subscriber("email", "ann@example.org", Optional.of(ARN)),
            new Subscriber("email", "bo@example.org", Optional.empty())),
        topic.on(Medium.EMAIL));
  }

  /** As SNS lists for three days those that were unsubscribed. */
  private static final class Listing implements SnsClient {
    @Override
    public ListSubscriptionsByTopicResponse listSubscriptionsByTopic(
        ListSubscriptionsByTopicRequest request) {
      return ListSubscriptionsByTopicResponse.builder()
          .subscriptions(
              Stream.of(
                      one("ann@example.org", ARN),
                      one("bo@example.org", "PendingConfirmation"),
                      one("cy@example.org", "Deleted"))
                  .toList())
          .build();
    }

    private static Subscription one(String endpoint, String arn) {
      return Subscription.builder()
          .protocol("email")
          .endpoint(endpoint)
          .subscriptionArn(arn)
          .build();
    }

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
