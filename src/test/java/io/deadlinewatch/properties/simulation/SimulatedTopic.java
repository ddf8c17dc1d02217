package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.store.ItemKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The three topics: each takes or refuses every message by itself, takes some and does not say so,
 * and is down for hours now and then. The publisher may die between two messages.
 */
final class SimulatedTopic {
  private static final Duration USUAL = Duration.ofMillis(20);
  private static final Duration NO_ANSWER = Duration.ofSeconds(5);
  private static final Duration PUT_OFF = Duration.ofMinutes(4);
  private static final Duration NIGHT = Duration.ofMinutes(100);
  private static final Duration OUTAGE = Duration.ofHours(2);
  private static final int SOMETIMES = 8;
  private static final int SELDOM = 25;
  private static final int RARE = 400;

  private final World world;
  private final Scheduler scheduler;
  private final Rules rules;
  private final Map<Medium, Instant> downUntil = new EnumMap<>(Medium.class);
  private int published;

  private enum Mishap {
    REFUSED,
    ACCEPTED_UNANSWERED,
    DEATH_BETWEEN
  }

  SimulatedTopic(World world, Scheduler scheduler, Rules rules) {
    this.world = world;
    this.scheduler = scheduler;
    this.rules = rules;
  }

  /** Publishes; a process that is gone had sent all of it off already. */
  List<Receipt> publish(Worker process, List<Message> messages) {
    List<Receipt> receipts = new ArrayList<>();
    for (var message : messages) {
      if (!process.hasEnded()) {
        scheduler.sleep(process, USUAL);
      }
      receipts.add(publish(process, message));
    }
    return receipts;
  }

  private Receipt publish(Worker process, Message message) {
    if (isDown(message.medium())) {
      return refused(process, message, "down");
    }
    if (!process.hasEnded() && world.strikes(SELDOM)) {
      var mishap =
          Mishap.values()[world.choices().below(Choices.Stream.FAULTS, Mishap.values().length)];
      process.traces.suffer(message);
      world.statistics().count("topic " + mishap);
      world.tell(() -> process + ": " + mishap + " " + message.medium());
      return suffer(process, message, mishap);
    }
    return accept(process, message, true);
  }

  private Receipt suffer(Worker process, Message message, Mishap mishap) {
    return switch (mishap) {
      case REFUSED ->
          switch (message.medium()) {
            case EMAIL -> putOff(process, message, PUT_OFF);
            case SMS ->
                published % 2 == 0
                    ? putOff(process, message, NIGHT)
                    : refused(process, message, "refused");
            case FEED -> refused(process, message, "refused");
          };
      case ACCEPTED_UNANSWERED -> {
        accept(process, message, false);
        scheduler.sleep(process, NO_ANSWER);
        keys(message).forEach(process.traces.refused::add);
        yield new Receipt.Refused(message, "no answer");
      }
      case DEATH_BETWEEN -> throw new Death("between two messages");
    };
  }

  private Receipt accept(Worker process, Message message, boolean answered) {
    var messageId = "m-" + ++published;
    world.statistics().count("publishes");
    world.tell(() ->
        process
            + ": "
            + message.medium()
            + " takes "
            + message.alerts().stream().map(alert -> alert.id().text()).toList());
    rules.alerts().accepted(process, message, messageId, answered && !process.hasEnded());
    return new Receipt.Accepted(message, messageId);
  }

  private Receipt refused(Worker process, Message message, String why) {
    keys(message).forEach(process.traces.refused::add);
    if (world.strikes(SOMETIMES)) {
      world.statistics().count("records lost");
      world.loseRecords();
    }
    return notTaken(process, new Receipt.Refused(message, why), why);
  }

  /** As e-mail is, when its pace has no room, and SMS for some hours. */
  private Receipt putOff(Worker process, Message message, Duration wait) {
    world.statistics().count("topic PUT_OFF");
    var until = world.now().plus(wait);
    keys(message)
        .forEach(key ->
            process.traces.putOff.merge(
                key, until, (one, other) -> one.isBefore(other) ? one : other));
    return notTaken(process, new Receipt.PutOff(message, until), "put off");
  }

  private Receipt notTaken(Worker process, Receipt receipt, String why) {
    process.traces.suffer(receipt.message());
    world.tell(() -> process + ": " + receipt.message().medium() + " refuses, " + why);
    return receipt;
  }

  private static Stream<ItemKey> keys(Message message) {
    return message.alerts().stream()
        .map(alert ->
            alert instanceof DeadlineAlert told
                ? ItemKey.deadline(told.deadline().id())
                : ItemKey.DIGEST);
  }

  private boolean isDown(Medium medium) {
    if (world.strikes(RARE)) {
      world.statistics().count("topic OUTAGE");
      downUntil.put(medium, world.now().plus(world.upTo(Choices.Stream.FAULTS, OUTAGE)));
    }
    return world.isFaulty() && world.now().isBefore(downUntil.getOrDefault(medium, Instant.MIN));
  }
}
