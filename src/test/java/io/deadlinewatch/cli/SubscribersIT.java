package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.support.AlertSchema;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subscribing, listing, unsubscribing and testing, against real topics. */
class SubscribersIT {
  private static final String QUEUE = "arn:aws:sqs:us-east-1:000000000000:alerts";

  private final SubscriberDesk desk = new SubscriberDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anInboxIsSubscribedChangedListedAndUnsubscribed() throws IOException {
    var first = desk.run("subscribe", "email", "ops@example.org", "--tracks", "truce,tariffs");
    assertEquals(0, first.code(), first.err());
    assertTrue(first.out().contains("It awaits confirmation"), first.out());
    assertTrue(first.out().contains("subscribe confirm 'LINK'"), first.out());
    assertTrue(first.out().contains("{\"track\":[\"tariffs\",\"truce\",\"all\"]}"), first.out());

    var again = desk.run("subscribe", "email", "OPS@example.org", "--tracks", "tariffs,truce");
    assertTrue(again.out().startsWith("Nothing changes"), again.out());

    var other = desk.run("subscribe", "email", "ops@example.org", "--least-urgency", "high");
    assertTrue(other.out().contains("was subscribed already (tariffs, truce)"), other.out());

    var listed = desk.run("subscribers", "--format", "json");
    var line = new ObjectMapper().readTree(listed.out());
    assertEquals("ops@example.org", line.get("address").asText());
    assertEquals("high", line.get("leastUrgency").asText());
    assertTrue(line.get("digests").asBoolean());
    assertEquals(0, line.get("tracks").size());

    var asked = desk.run("unsubscribe", "ops@example.org");
    assertEquals(2, asked.code());
    assertTrue(asked.err().contains("--yes"), asked.err());
    assertEquals(0, desk.run("unsubscribe", "ops@example.org", "--yes").code());
    assertTrue(desk.run("subscribers").out().startsWith("Nobody is subscribed"));
    assertEquals(2, desk.run("unsubscribe", "ops@example.org", "--yes").code());
  }

  @Test
  void aQueueGetsDocumentsAsTheyAre() {
    var run = desk.run("subscribe", "sqs", QUEUE, "--no-digests");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("\"aws:SourceArn\": \"" + desk.topics().feedArn()), run.out());
    var arn =
        desk.aws()
            .sns()
            .listSubscriptionsByTopic(list -> list.topicArn(desk.topics().feedArn()))
            .subscriptions()
            .getFirst()
            .subscriptionArn();
    var attributes =
        desk.aws().sns().getSubscriptionAttributes(get -> get.subscriptionArn(arn)).attributes();
    assertEquals("true", attributes.get("RawMessageDelivery"));
    assertEquals("{\"track\":[{\"anything-but\":[\"all\"]}]}", attributes.get("FilterPolicy"));
  }

  /** The policies that are written let pass what they should, on a topic that really filters. */
  @Test
  void theFiltersLetPassWhatTheySay() {
    var policies =
        Map.of(
            desk.topics().queue(desk.topics().smsArn()), 2,
            desk.topics()
                    .queue(
                        desk.topics().smsArn(),
                        "{\"$or\":[{\"track\":[\"tariffs\"],\"urgency\":[\"high\"]},"
                            + "{\"track\":[\"all\"]}]}"),
                1,
            desk.topics()
                    .queue(desk.topics().smsArn(), "{\"track\":[{\"anything-but\":[\"all\"]}]}"),
                1);
    assertEquals(0, desk.run("test-alert", "sms", "--yes").code());
    assertEquals(0, desk.run("test-alert", "sms", "--track", "truce", "--yes").code());
    policies.forEach(
        (queue, expected) -> assertEquals(expected, desk.topics().drain(queue, expected).size()));
  }

  @Test
  void aTestIsMarkedAndGoesTheUsualWay() {
    var feed = desk.topics().queue(desk.topics().feedArn());
    var email = desk.topics().queue(desk.topics().emailArn());
    assertEquals(2, desk.run("test-alert", "all").code(), "nobody was asked");
    var run = desk.run("test-alert", "all", "--yes");
    assertEquals(0, run.code(), run.err());
    assertEquals(3, run.out().lines().count(), run.out());
    var document = desk.topics().drain(feed, 1).getFirst();
    AlertSchema.assertKept(document.body());
    assertEquals("test", document.attributes().get("kind"));
    assertTrue(desk.topics().drain(email, 1).getFirst().body().startsWith("TEST, not an alert"));
  }

  @Test
  void aDryRunSubscribesNobody() {
    var run = desk.run("subscribe", "sms", "+12025550123", "--dry-run");
    assertTrue(run.out().startsWith("Would be done: Subscribed"), run.out());
    assertTrue(desk.run("subscribers").out().startsWith("Nobody"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "subscribe email ops|ADDRESS: 'ops' is not an e-mail address",
        "subscribe sms 2025550123|ADDRESS: '2025550123' is not a number",
        "subscribe sms +4915112345678|+4915112345678 is of Germany (+49), and SMS may go to +1"
            + " only",
        "subscribe sms +12025550123|nothing is done: nobody can be asked here; add --yes",
        "subscribe sqs alerts|ADDRESS: 'alerts' is not the ARN",
        "subscribe pigeon ops@example.org|'pigeon' is none of email, sms, sqs",
        "subscribe email ops@example.org --tracks All|--tracks",
        "subscribe email ops@example.org --least-urgency low|--least-urgency",
        "subscribe email|LINK",
        "subscribe confirm https://example.org/|LINK: is no confirmation link",
        "unsubscribe ops|ADDRESS: 'ops' is no e-mail address",
        "test-alert pigeon --yes|'pigeon' is none of them",
        "test-alert sms --track all --yes|--track: 'all' is kept",
      })
  void aWrongRequestIsOneLineAndDoesNothing(String line, String message) {
    var run = desk.run(line.split(" ", -1));
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
    assertTrue(desk.run("subscribers").out().startsWith("Nobody"));
  }

  @Test
  void aTopicThatIsGoneIsToldInTheUsersTerms() {
    desk.topics().close();
    for (var line : List.of("subscribers", "subscribe sms +12025550123", "test-alert sms --yes")) {
      var run = desk.run(line.split(" ", -1));
      assertEquals(1, run.code(), run.err());
      assertFalse(run.err().contains("Exception"), run.err());
      assertTrue(run.err().contains("not there"), run.err());
    }
  }

  @Test
  void aTokenThatNobodySentIsRefusedAndNotRepeated() {
    var run = desk.run("subscribe", "confirm", "ab".repeat(60));
    assertEquals(1, run.code(), run.err());
    assertFalse(run.err().contains("abab"), run.err());
  }
}
