package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Snapshots.NOW;
import static io.deadlinewatch.doctor.Snapshots.SITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.subscription.Subscriber;
import io.deadlinewatch.subscription.SubscriptionException;
import io.deadlinewatch.subscription.Subscriptions.TopicState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the doctor says of topics, subscribers and the dead letters, and his numbers. */
class DeliveryChecksTest {
  private static final Subscriber PENDING =
      new Subscriber("email", "it's me@example.org", Optional.empty());

  @Test
  void aTopicThatIsGoneNeedsAHand() {
    var seen =
        Snapshots.withTopics(
            new ReadResult.Failed<>("cannot look at the topic: it is not there"),
            new ReadResult.Failed<>("gone"));
    var topics = all(Check.TOPICS, seen);
    assertEquals(3, topics.size());
    assertEquals(
        "aws cloudformation detect-stack-drift --stack-name watch",
        assertInstanceOf(Finding.Attention.class, topics.getFirst()).command());
    assertInstanceOf(Finding.NotLooked.class, all(Check.SUBSCRIBERS, seen).getFirst());
  }

  @Test
  void whatTheAskerMayNotSeeIsNotLookedAtAndNotToBeMended() {
    var cause = new IllegalStateException();
    var seen =
        Snapshots.withTopics(
            ReadResult.of(() -> {
              throw new SubscriptionException(
                  "look", "denied", SubscriptionException.Kind.DENIED, cause);
            }),
            ReadResult.of(() -> {
              throw new SubscriptionException(
                  "list", "denied", SubscriptionException.Kind.DENIED, cause);
            }));
    for (var check : List.of(Check.TOPICS, Check.SUBSCRIBERS)) {
      all(check, seen).forEach(one -> assertInstanceOf(Finding.NotLooked.class, one));
    }
    ReadResult<DeadLetterQueue.Depth> queue =
        ReadResult.of(() -> {
          throw new DeadLetterQueue.DeniedException("denied", cause);
        });
    assertEquals(
        List.of(new Finding.NotLooked(Check.DEAD_LETTERS, "denied")),
        all(Check.DEAD_LETTERS, Snapshots.withDeadLetters(queue)));
    assertInstanceOf(
        ReadResult.Failed.class,
        ReadResult.of(() -> {
          throw new SubscriptionException(
              "look", "gone", SubscriptionException.Kind.REFUSED, cause);
        }));
  }

  @Test
  void topicsThatNobodyNamedAreNotLookedAt() {
    var seen =
        Snapshots.withTopics(
            new ReadResult.NotAsked<>("no topics"), new ReadResult.NotAsked<>("no"));
    assertEquals(
        List.of(new Finding.NotLooked(Check.TOPICS, "no topics")), all(Check.TOPICS, seen));
    assertFalse(Rounds.needHand(Rounds.of(seen, NOW, SITE)));
  }

  @Test
  void aLongDisplayNameMakesTwoSegments() {
    var seen =
        Snapshots.withTopics(
            new ReadResult.Known<>(new TopicState(Optional.of("Deadline Watch"), 1, 0)),
            new ReadResult.Known<>(List.of()));
    var topics = all(Check.TOPICS, seen);
    assertEquals(1, topics.size());
    assertTrue(topics.getFirst().what().contains("two segments"));
    var command = assertInstanceOf(Finding.Attention.class, topics.getFirst()).command();
    assertTrue(
        command.endsWith("--attribute-name DisplayName --attribute-value Deadlines"), command);
  }

  @Test
  void whoHasNotConfirmedIsAskedAgainAndWhereNobodyHearsItSaysSo() {
    var seen =
        Snapshots.withTopics(
            new ReadResult.Known<>(new TopicState(Optional.empty(), 0, 1)),
            new ReadResult.Known<>(List.of(PENDING)));
    var found = all(Check.SUBSCRIBERS, seen);
    assertTrue(found.getFirst().what().startsWith("nobody hears"));
    assertEquals("email it's me@example.org: has not confirmed", found.get(1).what());
    assertEquals(
        "deadline-watch subscribe email 'it'\\''s me@example.org' --stack watch",
        ((Finding.Attention) found.get(1)).command());
  }

  @Test
  void noAddressReachesALog() {
    var seen =
        Snapshots.withTopics(
            new ReadResult.Known<>(new TopicState(Optional.empty(), 0, 1)),
            new ReadResult.Known<>(List.of(PENDING)));
    var findings = Rounds.of(seen.withoutAddresses(), NOW, SITE);
    assertFalse(findings.toString().contains("@"), findings::toString);
  }

  @Test
  void deadLettersAreCountedWithTheCommandThatMovesThemBack() {
    var depth = new DeadLetterQueue.Depth("arn:aws:sqs:us-east-1:1:dead", 2);
    var found =
        all(Check.DEAD_LETTERS, Snapshots.withDeadLetters(new ReadResult.Known<>(depth)))
            .getFirst();
    assertEquals("2 messages of the relay were given up", found.what());
    assertEquals(
        "aws sqs start-message-move-task --source-arn arn:aws:sqs:us-east-1:1:dead"
            + " --destination-arn arn:aws:sqs:us-east-1:1:feed",
        ((Finding.Attention) found).command());
    var unknown = Snapshots.withDeadLetters(new ReadResult.NotAsked<>("no queue is known"));
    assertInstanceOf(Finding.NotLooked.class, all(Check.DEAD_LETTERS, unknown).getFirst());
  }

  @Test
  void whatIsKnownHasANumber() {
    var seen = Snapshots.healthy();
    var measures = Measures.of(seen, Rounds.of(seen, NOW, SITE), NOW);
    assertEquals(
        "NeedsAHand=0 HeartbeatAge=20 OldestLateAlertAge=0 DigestLateSeconds=0 OpenDrafts=0"
            + " OldestDraftAge=0 UnreadableItems=0 HangingClaims=0 AwaitingOutcome=0 OldFacts=0"
            + " DeadlinesWithoutSource=0 DeadLetters=0 UnconfirmedSubscribers=0",
        measures.stream().map(m -> m.name() + "=" + m.value()).collect(Collectors.joining(" ")));
  }

  @Test
  void whatIsUnknownHasNoNumber() {
    var seen = Snapshots.withContents(new ReadResult.Failed<>("throttled"));
    var measures = Measures.of(seen, Rounds.of(seen, NOW, SITE), NOW);
    assertEquals(
        List.of(
            "NeedsAHand",
            "HeartbeatAge",
            "OpenDrafts",
            "OldestDraftAge",
            "DeadLetters",
            "UnconfirmedSubscribers"),
        measures.stream().map(Measures.Measure::name).toList());
    assertEquals(1, measures.getFirst().value());
  }

  private static List<Finding> all(Check check, Snapshot seen) {
    return Rounds.of(seen, NOW, SITE).stream().filter(finding -> finding.check() == check).toList();
  }
}
