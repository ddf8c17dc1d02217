package io.deadlinewatch.cli.subscribers;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.cli.options.Connection;
import io.deadlinewatch.cli.options.Output;
import io.deadlinewatch.cli.workplace.RequestException;
import io.deadlinewatch.cli.workplace.Workplace;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.subscription.ConfirmationLink;
import io.deadlinewatch.subscription.Subscriptions;
import java.util.Set;
import java.util.stream.Stream;

/** Confirms with the link that AWS has mailed, so that no other link ends the subscription. */
final class SubscribeConfirmation {
  private final Workplace workplace;
  private final Connection connection;
  private final Output output;

  SubscribeConfirmation(Workplace workplace, Connection connection, Output output) {
    this.workplace = workplace;
    this.connection = connection;
    this.output = output;
  }

  int confirm(String text) {
    var link = ConfirmationLink.parse(text);
    var media = link.topic().isEmpty() ? Set.of(Medium.EMAIL) : Set.of(Medium.values());
    var topics = SubscriberTopics.subscriptions(workplace, connection, media);
    var medium = link.topic().map(topic -> medium(topic, topics)).orElse(Medium.EMAIL);
    var arn = SubscriberTopics.asking(() -> topics.confirm(medium, link.token()));
    if (output.isJson()) {
      workplace
          .out()
          .println(
              Json.text(json -> {
                json.writeStartObject();
                json.writeStringField("outcome", "confirmed");
                json.writeStringField("medium", medium.word());
                json.writeStringField("subscription", arn);
                json.writeEndObject();
              }));
    } else {
      workplace.say(
          "Confirmed: alerts of the "
              + medium.word()
              + " topic go there from now on. The link below an alert does not end it; the"
              + " command unsubscribe does.");
    }
    return 0;
  }

  private static Medium medium(String topic, Subscriptions topics) {
    return Stream.of(Medium.values())
        .filter(medium -> topics.topic(medium).equals(topic))
        .findFirst()
        .orElseThrow(() ->
            new RequestException(
                "LINK: is of another topic than this watch's; check --stack, or the mail"));
  }
}
