package io.deadlinewatch.subscription;

import io.deadlinewatch.briefing.Medium;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The subscriptions of the three topics. Every failure is a {@link SubscriptionException}. */
public interface Subscriptions {
  /** The attribute that holds a filter policy. */
  String FILTER_POLICY = "FilterPolicy";

  /** The attribute that leaves SNS's envelope away. */
  String RAW_DELIVERY = "RawMessageDelivery";

  /** The ARN of a medium's topic. */
  String topic(Medium medium);

  /** How a topic stands. */
  TopicState state(Medium medium);

  /** Every subscription of a medium's topic, of whatever protocol. */
  List<Subscriber> on(Medium medium);

  /** The attributes of a confirmed subscription. */
  Map<String, String> attributes(String subscriptionArn);

  /**
   * Asks for a subscription, or, where it awaits confirmation, for the link once more.
   *
   * @return its ARN, which it has before it is confirmed too
   */
  String subscribe(Address address, Map<String, String> attributes);

  /** Sets an attribute of a subscription. */
  void set(String subscriptionArn, String attribute, String value);

  /** Ends a confirmed subscription. */
  void unsubscribe(String subscriptionArn);

  /**
   * Confirms so that nobody can unsubscribe the address but its AWS account.
   *
   * @return the subscription's ARN
   */
  String confirm(Medium medium, String token);

  /**
   * How a topic stands.
   *
   * @param displayName what opens an SMS
   * @param confirmed subscriptions that get alerts
   * @param pending subscriptions that nobody has confirmed
   */
  record TopicState(Optional<String> displayName, int confirmed, int pending) {}
}
