package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.workplace.AwsProblems;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.subscription.SubscriptionException;
import io.deadlinewatch.subscription.Subscriptions;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The topics of a command, and what they say in the user's terms. */
public final class SubscriberTopics {
  private SubscriberTopics() {}

  /** The topics of these media; the others need not be known. */
  static Topics of(Workplace workplace, Connection connection, Set<Medium> media) {
    return new Topics(
        arn(workplace, connection, media, Medium.FEED),
        arn(workplace, connection, media, Medium.EMAIL),
        arn(workplace, connection, media, Medium.SMS));
  }

  /** The subscriptions of these media. */
  static Subscriptions subscriptions(
      Workplace workplace, Connection connection, Set<Medium> media) {
    return connection.aws(workplace).subscriptions(of(workplace, connection, media));
  }

  /** All subscriptions, where their topics are known. */
  public static Optional<Subscriptions> known(Workplace workplace, Connection connection) {
    try {
      return Optional.of(subscriptions(workplace, connection, Set.of(Medium.values())));
    } catch (RequestException _) {
      return Optional.empty();
    }
  }

  /** Asks, and says what went wrong as every command does. */
  static <T> T asking(Supplier<T> request) {
    try {
      return request.get();
    } catch (SubscriptionException failed) {
      throw AwsProblems.failed(failed);
    }
  }

  private static String arn(
      Workplace workplace, Connection connection, Set<Medium> media, Medium medium) {
    return media.contains(medium) ? connection.topic(workplace, medium) : "";
  }
}
