package io.deadlinewatch.relay;

import static io.deadlinewatch.relay.RelayFixture.DESK;
import static io.deadlinewatch.relay.RelayFixture.FARM;
import static io.deadlinewatch.relay.RelayFixture.document;
import static io.deadlinewatch.support.AlertSamples.reached;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a failure does to its message, and does not do to the others. */
class RelayFailuresTest {
  private static final Duration LONG = Duration.ofMinutes(3);

  private final RelayFixture fixture = new RelayFixture();
  private final MemoryQueue queue = fixture.queue;

  @Test
  void retryAfterIsKeptAndHoldsForAllOfTheWebhook() {
    var asked = new Outcome.Later("HTTP 429", Optional.of(Duration.ofSeconds(77)));
    fixture.next("/desk", asked);
    queue.send(FeedBody.addressed("desk", document(reached("us-cn-truce", "truce"))));
    queue.send(FeedBody.addressed("desk", document(reached("port-fees", "truce"))));
    fixture.invoke(fixture.relay());
    assertEquals(Duration.ofSeconds(77), queue.hidden("m1"));
    assertTrue(queue.hidden("m2").compareTo(Duration.ofSeconds(77)) >= 0);
    fixture.run(fixture.relay(), Duration.ofSeconds(76));
    assertEquals(1, fixture.posts.size());
    fixture.run(fixture.relay(), LONG);
    assertEquals(3, fixture.posts.size());
  }

  @Test
  void aRetryAfterOfDaysIsWithinWhatSqsCanHide() {
    fixture.next("/desk", new Outcome.Later("HTTP 429", Optional.of(Duration.ofDays(9))));
    queue.send(FeedBody.addressed("desk", document(reached("us-cn-truce", "truce"))));
    fixture.invoke(fixture.relay());
    assertEquals(Duration.ofHours(11), queue.hidden("m1"));
  }

  @Test
  void whatWillNeverHealIsADeadLetterAtOnceAndCanBeMovedBack() {
    fixture.next("/desk", new Outcome.Never("HTTP 400 invalid_payload"));
    queue.send(document(reached("us-cn-truce", "truce")));
    fixture.run(fixture.relay(), LONG);
    assertEquals(1, queue.letters().size());
    var letter = queue.letters().getFirst();
    assertEquals("HTTP 400 invalid_payload", letter.why());
    assertTrue(letter.body().contains("\"route\":\"desk\""), letter.body());
    assertFalse(letter.body().contains("localhost"), letter.body());

    queue.send(letter.body());
    fixture.run(fixture.relay(), LONG);
    assertEquals(2, fixture.posts.size());
    assertEquals(1, fixture.events(RelayEvent.Delivered.class).size());
  }

  @Test
  void aRotatedWebhookIsFoundAtOnce() {
    var relay = fixture.relay();
    queue.send(document(reached("us-cn-truce", "truce")));
    fixture.run(relay, LONG);
    fixture.time.pass(Duration.ofSeconds(2));
    fixture.secret = fixture.secret.replace("localhost/desk", "localhost/new");
    fixture.next("/desk", new Outcome.Refused("HTTP 404 no_service"));
    queue.send(FeedBody.addressed("desk", document(reached("port-fees", "truce"))));
    fixture.invoke(relay);
    assertEquals(List.of("/desk", "/desk", "/new"), fixture.posts);
    assertEquals(List.of(), queue.letters());
    assertEquals(0, queue.size());
  }

  @Test
  void aRefusalThatTheRoutesDoNotExplainIsFinal() {
    fixture.next("/desk", new Outcome.Refused("HTTP 403 invalid_token"));
    queue.send(FeedBody.addressed("desk", document(reached("us-cn-truce", "truce"))));
    fixture.invoke(fixture.relay());
    assertEquals(2, fixture.reads, "read anew");
    assertEquals("HTTP 403 invalid_token", queue.letters().getFirst().why());
  }

  @Test
  void aRouteThatIsGoneIsADeadLetter() {
    queue.send(FeedBody.addressed("other", document(reached("us-cn-truce", "truce"))));
    fixture.invoke(fixture.relay());
    assertEquals("no route has this name", queue.letters().getFirst().why());
  }

  @Test
  void whileTheRoutesAreBrokenAlertsWait() {
    fixture.secret = "[" + DESK.replace("http:", "ftp:") + "]";
    queue.send(document(reached("us-cn-truce", "truce")));
    queue.send(FeedBody.addressed("desk", document(reached("port-fees", "truce"))));
    assertEquals(Set.of("m1", "m2"), fixture.invoke(fixture.relay()));
    assertEquals(RelayTimes.BROKEN_ROUTES, queue.hidden("m1"));
    var broken = fixture.events(RelayEvent.RoutesBroken.class).getFirst();
    assertEquals("route 1: url is not http", broken.why());

    fixture.secret = "[" + DESK + "]";
    fixture.run(fixture.relay(), Duration.ofMinutes(7));
    assertEquals(2, fixture.posts.size());
  }

  @Test
  void afterThreeDaysInVainItIsADeadLetter() {
    for (int time = 0; time < 400; time++) {
      fixture.next("/desk", Outcome.later("HTTP 500"));
    }
    queue.send(document(reached("us-cn-truce", "truce")));
    var relay = fixture.relay();
    for (int minute = 0; minute < 60 * 24 * 4 && queue.size() > 0; minute++) {
      fixture.invoke(relay);
      fixture.time.pass(Duration.ofMinutes(1));
    }
    assertEquals("in vain for 3 days; HTTP 500", queue.letters().getFirst().why());
    assertTrue(fixture.posts.size() < 330, () -> fixture.posts.size() + " posts");
  }

  @Test
  void oneRouteThatFailsHoldsUpNoOther() {
    fixture.secret = "[" + DESK + "," + FARM + "]";
    for (int time = 0; time < 5; time++) {
      fixture.next("/desk", Outcome.later("HTTP 500"));
    }
    queue.send(document(reached("us-cn-truce", "truce")));
    fixture.run(fixture.relay(), Duration.ofSeconds(5));
    assertEquals(List.of("/desk", "/farm"), fixture.posts);
    assertEquals(1, queue.size());

    fixture.run(fixture.relay(), Duration.ofHours(1));
    assertEquals(1, fixture.posts.stream().filter("/farm"::equals).count());
    assertEquals(6, fixture.posts.stream().filter("/desk"::equals).count());
    assertEquals(
        List.of(15L, 30L, 60L, 120L, 240L),
        fixture.events(RelayEvent.Failed.class).stream().map(e -> e.again().toSeconds()).toList());
  }

  @Test
  void aWebhookThatFailsIsTriedByOneMessageAtATime() {
    for (int number = 0; number < 10; number++) {
      queue.send(FeedBody.addressed("desk", document(reached("deadline-" + number, "truce"))));
    }
    fixture.next("/desk", Outcome.later("no answer in time"));
    fixture.invoke(fixture.relay());
    assertEquals(1, fixture.posts.size(), "the others wait without a try");
    fixture.run(fixture.relay(), Duration.ofMinutes(30));
    assertEquals(11, fixture.posts.size());
  }

  /** Each alert is at its first try, the webhook is not (N12). */
  @Test
  void aWebhookThatFailsRestsByItsOwnFailures() {
    for (int number = 0; number < 40; number++) {
      queue.send(FeedBody.addressed("desk", document(reached("deadline-" + number, "truce"))));
      fixture.next("/desk", new Outcome.Unknown("no answer in time"));
    }
    fixture.run(fixture.relay(), Duration.ofMinutes(10));
    assertTrue(fixture.posts.size() <= 6, () -> fixture.posts.size() + " posts in ten minutes");
    assertTrue(fixture.posts.size() >= 5, () -> fixture.posts.size() + " posts in ten minutes");
  }

  @Test
  void aBadMessageRepeatsNoGoodOne() {
    fixture.next("/desk", Outcome.later("HTTP 503"));
    queue.send("{\"not\": \"an alert\"}");
    queue.send(FeedBody.addressed("desk", document(reached("us-cn-truce", "truce"))));
    queue.send("no JSON at all");
    assertEquals(Set.of("m2"), fixture.invoke(fixture.relay()));
    assertEquals(
        List.of(
            new MemoryQueue.Letter("{\"not\": \"an alert\"}", "not an alert document"),
            new MemoryQueue.Letter("no JSON at all", "not an alert document")),
        queue.letters());
  }
}
