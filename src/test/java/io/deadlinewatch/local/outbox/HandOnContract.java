package io.deadlinewatch.local.outbox;

import static io.deadlinewatch.support.AlertSamples.digest;
import static io.deadlinewatch.support.AlertSamples.messages;
import static io.deadlinewatch.support.AlertSamples.reached;
import static io.deadlinewatch.support.AlertSamples.reminder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.delivery.AlertPublisher;
import io.deadlinewatch.delivery.PublishCutoffs;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.relay.FeedBody;
import io.deadlinewatch.relay.FeedMessage;
import io.deadlinewatch.relay.FeedQueue;
import io.deadlinewatch.relay.desk.DeadLetter;
import io.deadlinewatch.relay.desk.DeadLetterBox;
import io.deadlinewatch.subscription.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What lies between a sweep and those who hear it: topics and queues, or the outbox of a home. At
 * least once, to whom it concerns, in any order, and whoever dies.
 */
interface HandOnContract {
  List<Alert> ALERTS =
      List.of(reminder("us-cn-truce", "truce"), reached("port-fees", "shipping"), digest());
  List<String> ALL = List.of("digest", "port-fees/1/reached", "us-cn-truce/1/reminder/P7D");

  /** What a sweep publishes to. */
  AlertPublisher publisher();

  /** The relay's queue. */
  FeedQueue queue();

  /** What it gave up on. */
  DeadLetterBox letters();

  /** Takes out so many, waiting for what is hidden for a second. */
  List<FeedMessage> receive(int expected);

  /** It has done its work. */
  void delete(FeedMessage message);

  /** Whoever works with it dies now, and another comes. */
  void die();

  /** What each of some readers hears of all that is published. */
  Map<String, List<String>> heard(Map<String, Wishes> readers, Alert... alerts);

  @Test
  default void whatWasPublishedIsThereForTheNextWhoeverDied() {
    publish();
    die();
    assertEquals(ALL, ids(receive(3)));
  }

  @Test
  default void whatIsNotDoneComesAgainAndSaysHowOften() {
    publish(ALERTS.getFirst());
    var first = receive(1).getFirst();
    assertEquals(1, first.receives());
    queue().hide(first, Duration.ofSeconds(1));

    var second = receive(1).getFirst();

    assertEquals(first.id(), second.id());
    assertEquals(2, second.receives());
    assertEquals(first.sentAt(), second.sentAt());
    delete(second);
    assertEquals(List.of(), receive(0));
  }

  @Test
  default void whatSomebodyIsAtNobodyElseGets() {
    publish(ALERTS.getFirst());
    var taken = receive(1);
    assertEquals(List.of(), receive(0));
    delete(taken.getFirst());
  }

  @Test
  default void whatIsSentToTheQueueComesBesideWhatIsPublished() {
    publish(ALERTS.getFirst());
    queue().send(body("port-fees"));
    assertEquals(List.of("port-fees/1/reached", "us-cn-truce/1/reminder/P7D"), ids(receive(2)));
  }

  @Test
  default void whatIsGivenUpWaitsForAHandAndGoesBackIntoTheLine() {
    queue().bury("one", "HTTP 404");
    queue().bury(body("port-fees"), "HTTP 410");
    die();
    var taken = letters().take(10, Duration.ofMinutes(5));
    assertEquals(
        List.of("HTTP 404", "HTTP 410"), taken.stream().map(DeadLetter::reason).sorted().toList());
    assertEquals(List.of(), letters().take(10, Duration.ofMinutes(5)));
    assertEquals(2, letters().depth());

    var alert = taken.stream().filter(each -> !each.alert().isEmpty()).findFirst().orElseThrow();
    var other = taken.stream().filter(each -> each.alert().isEmpty()).findFirst().orElseThrow();
    letters().sendBack(alert);
    letters().delete(alert);
    letters().leave(other);

    assertEquals(
        List.of(other.id()),
        letters().take(10, Duration.ofMinutes(5)).stream().map(DeadLetter::id).toList());
    assertEquals(List.of("port-fees/1/reached"), ids(receive(1)));
  }

  @Test
  default void eachReaderHearsWhatConcernsIt() {
    Map<String, Wishes> readers = new LinkedHashMap<>();
    readers.put("all", Wishes.ALL);
    readers.put("truce", new Wishes(List.of("truce"), Urgency.NORMAL, true));
    readers.put("truce-alone", new Wishes(List.of("truce"), Urgency.NORMAL, false));
    readers.put("urgent", new Wishes(List.of(), Urgency.HIGH, true));
    readers.put("urgent-alone", new Wishes(List.of(), Urgency.HIGH, false));
    readers.put("major", new Wishes(List.of(), Urgency.NORMAL, Importance.MAJOR, true));
    readers.put("nobody", new Wishes(List.of("truce"), Urgency.HIGH, false));
    Map<String, List<String>> expected = new TreeMap<>();
    expected.put("all", List.of("digest", "reached", "reminder"));
    expected.put("truce", List.of("digest", "reminder"));
    expected.put("truce-alone", List.of("reminder"));
    expected.put("urgent", List.of("digest", "reached"));
    expected.put("urgent-alone", List.of("reached"));
    expected.put("major", List.of("digest"));
    expected.put("nobody", List.of());

    assertEquals(expected, new TreeMap<>(heard(readers, ALERTS.toArray(Alert[]::new))));
  }

  private void publish(Alert... alerts) {
    var some = alerts.length == 0 ? ALERTS.toArray(Alert[]::new) : alerts;
    var cutoffs = PublishCutoffs.in(Instant.EPOCH, Duration.ofMinutes(1));
    publisher()
        .publish(messages(Medium.FEED, some), cutoffs)
        .forEach(receipt -> assertInstanceOf(Receipt.Accepted.class, receipt));
  }

  private static String body(String deadline) {
    return messages(Medium.FEED, reached(deadline, "shipping")).getFirst().body();
  }

  private static List<String> ids(Collection<FeedMessage> messages) {
    return messages.stream()
        .map(message -> FeedBody.read(message.body()).orElseThrow().alert().head())
        .map(head -> head.kind().equals("digest") ? "digest" : head.id())
        .sorted()
        .toList();
  }
}
