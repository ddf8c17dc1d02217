package io.deadlinewatch.cli.watch;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a home's sweep publishes to: the feed goes into the outbox, the rest to the terminal. */
record HomeAlerts(AlertPublisher outbox, AlertPublisher terminal) implements AlertPublisher {
  @Override
  public List<Receipt> publish(List<Message> messages, PublishCutoffs cutoffs) {
    Predicate<Message> isFeed = message -> message.medium() == Medium.FEED;
    var feed = messages.stream().filter(isFeed).toList();
    var others = messages.stream().filter(isFeed.negate()).toList();
    return Stream.concat(
            outbox.publish(feed, cutoffs).stream(), terminal.publish(others, cutoffs).stream())
        .toList();
  }
}
