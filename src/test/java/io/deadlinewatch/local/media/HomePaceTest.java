package io.deadlinewatch.local.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.MemoryPace;
import io.deadlinewatch.relay.Pace.Rest;
import io.deadlinewatch.relay.Pace.Turn;
import io.deadlinewatch.relay.route.MailServerRule;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.relay.route.WebhookUrl;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HomePaceTest {
  private static final Instant NOW = Instant.parse("2025-11-10T12:00:00Z");
  private static final Instant SOON = NOW.plusSeconds(12);
  private static final Instant LATER = NOW.plusSeconds(60);

  private final WebhookUrl mail = MailServerRule.onTheInternet().read("smtps://mail.example.org");
  private final WebhookUrl hook = WebhookRule.https("example.org").read("https://example.org/hook");
  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final HomePace pace = new HomePace(new MemoryPace(), now::get, this::pass);

  @Test
  void aMailServerThatTookAMailHasNoRestHoweverSlowItWas() {
    pace.end(mail, turn(mail, NOW, 0), new Rest(LATER, 0));
    turn(mail, NOW, 0);
  }

  @Test
  void aWebhookThatTookAPostHasTheRestOfEveryRelay() {
    pace.end(hook, turn(hook, NOW, 0), new Rest(LATER, 0));
    assertEquals(new Turn.NotBefore(LATER), pace.take(hook, NOW, SOON));
  }

  @Test
  void eachRestsByItsOwnFailuresOneAfterTheOther() {
    for (var url : new WebhookUrl[] {mail, hook}) {
      pace.end(url, turn(url, NOW, 0), new Rest(LATER, 3));
      assertEquals(new Turn.NotBefore(LATER), pace.take(url, NOW, SOON));
      turn(url, LATER, 3);
    }
  }

  /** Else it would come back at some moment, and the webhook would have nothing to do meanwhile. */
  @Test
  void whoComesAMomentTooEarlyWaitsForTheTurn() {
    pace.end(hook, turn(hook, NOW, 0), new Rest(NOW.plusMillis(1_100), 0));
    assertEquals(
        new Turn.Ours(NOW.plusMillis(13_100), 0), pace.take(hook, NOW, NOW.plusSeconds(12)));
    assertEquals(NOW.plusMillis(1_100), now.get());
  }

  @Test
  void whoIsInterruptedMeanwhileDoesNotGetTheTurn() {
    pace.end(hook, turn(hook, NOW, 0), new Rest(NOW.plusMillis(1_100), 0));
    Thread.currentThread().interrupt();
    assertInstanceOf(Turn.NotBefore.class, pace.take(hook, NOW, SOON));
    assertTrue(Thread.interrupted());
  }

  private void pass(Duration time) {
    now.updateAndGet(at -> at.plus(time));
  }

  @Test
  void aTurnThatEndedByItselfEndsNoOther() {
    var old = turn(mail, NOW, 0);
    turn(mail, SOON, 0);
    pace.end(mail, old, new Rest(NOW, 0));
    assertEquals(new Turn.NotBefore(SOON.plusSeconds(12)), pace.take(mail, SOON, LATER));
  }

  private Turn.Ours turn(WebhookUrl url, Instant now, int failures) {
    var turn = assertInstanceOf(Turn.Ours.class, pace.take(url, now, now.plusSeconds(12)));
    assertEquals(failures, turn.failures());
    return turn;
  }
}
