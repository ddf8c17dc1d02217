package io.deadlinewatch.subscription.sns;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.subscription.Address;
import io.deadlinewatch.subscription.Subscriber;
import io.deadlinewatch.subscription.SubscriptionException;
import io.deadlinewatch.subscription.Subscriptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sns.model.Subscription;

/** Subscriptions on the SNS topics. */
public final class SnsSubscriptions implements Subscriptions {
  private static final String ARN_PREFIX = "arn:";

  private final SnsClient client;
  private final Topics topics;

  /**
   * @param client the caller's, one that retries, such as {@link SnsClients#asking}; it stays the
   *     caller's to close
   */
  public SnsSubscriptions(SnsClient client, Topics topics) {
    this.client = client;
    this.topics = topics;
  }

  @Override
  public String topic(Medium medium) {
    return topics.of(medium);
  }

  @Override
  public TopicState state(Medium medium) {
    return ask(
        "look at the " + medium.word() + " topic",
        () -> {
          var attributes =
              client.getTopicAttributes(get -> get.topicArn(topics.of(medium))).attributes();
          return new TopicState(
              Optional.ofNullable(attributes.get("DisplayName")).filter(name -> !name.isEmpty()),
              count(attributes, "SubscriptionsConfirmed"),
              count(attributes, "SubscriptionsPending"));
        });
  }

  /** One that is not confirmed, or was taken away, has a word in place of its ARN. */
  @Override
  public List<Subscriber> on(Medium medium) {
    return ask(
        "list the " + medium.word() + " subscribers",
        () ->
            client
                .listSubscriptionsByTopicPaginator(list -> list.topicArn(topics.of(medium)))
                .subscriptions()
                .stream()
                .filter(one -> !"Deleted".equals(one.subscriptionArn()))
                .map(SnsSubscriptions::subscriber)
                .toList());
  }

  @Override
  public Map<String, String> attributes(String arn) {
    return ask(
        "read a subscription",
        () -> client.getSubscriptionAttributes(get -> get.subscriptionArn(arn)).attributes());
  }

  @Override
  public String subscribe(Address address, Map<String, String> attributes) {
    var medium = address.protocol().medium();
    return ask(
        "subscribe to the " + medium.word() + " topic",
        () ->
            client
                .subscribe(subscribe ->
                    subscribe
                        .topicArn(topics.of(medium))
                        .protocol(address.protocol().word())
                        .endpoint(address.text())
                        .attributes(attributes)
                        .returnSubscriptionArn(true))
                .subscriptionArn());
  }

  @Override
  public void set(String arn, String attribute, String value) {
    ask(
        "set the " + attribute + " of a subscription",
        () ->
            client.setSubscriptionAttributes(
                set -> set.subscriptionArn(arn).attributeName(attribute).attributeValue(value)));
  }

  @Override
  public void unsubscribe(String arn) {
    ask("unsubscribe", () -> client.unsubscribe(request -> request.subscriptionArn(arn)));
  }

  @Override
  public String confirm(Medium medium, String token) {
    return ask(
        "confirm the subscription",
        () ->
            client
                .confirmSubscription(confirm ->
                    confirm
                        .topicArn(topics.of(medium))
                        .token(token)
                        .authenticateOnUnsubscribe("true"))
                .subscriptionArn());
  }

  private static Subscriber subscriber(Subscription one) {
    return new Subscriber(
        one.protocol(),
        one.endpoint(),
        Optional.of(one.subscriptionArn()).filter(arn -> arn.startsWith(ARN_PREFIX)));
  }

  private static int count(Map<String, String> attributes, String name) {
    try {
      return Integer.parseInt(attributes.getOrDefault(name, "0"));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private static <T> T ask(String asked, Supplier<T> request) {
    try {
      return request.get();
    } catch (SdkException failed) {
      var reason = SnsReason.of(failed);
      throw new SubscriptionException(asked, reason.words(), reason.kind(), failed);
    }
  }
}
