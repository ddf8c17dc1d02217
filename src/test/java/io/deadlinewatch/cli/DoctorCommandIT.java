package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.doctor.DeadLetterQueue;
import io.deadlinewatch.doctor.sqs.SqsDeadLetters;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The doctor in front of a healthy watch, a sick one, and none. */
class DoctorCommandIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final SubscriberDesk desk = new SubscriberDesk();

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aHealthyWatchNeedsNoHand() {
    makeHealthy();
    var run = desk.run("doctor");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains("Nothing that was looked at needs a hand."), run.out());
    assertTrue(run.out().contains("Not looked at: 1"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void eachTroubleOfASickWatchIsFound() throws IOException {
    makeHealthy();
    add("settle-me", Duration.ofHours(1));
    breakItem("broken", "certainty");
    breakItem("forgotten", "nextAlertAt");
    var now = desk.now();
    desk.store()
        .save(
            new Fact(
                "old-one",
                "truce",
                new Statement(
                    "Talks go on.",
                    now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(40),
                    ItemSamples.source()),
                Optional.empty()));
    desk.goAhead(Duration.ofHours(3));
    var run = desk.run("doctor", "--stack", "watch");
    assertEquals(1, run.code(), run.out());
    for (var expected :
        new String[] {
          "the last sweep was 3 hours ago",
          "settle-me: an alert is late",
          "forgotten: owes an alert",
          "DEADLINE#broken DEADLINE: certainty is missing",
          "settle settle-me OUTCOME",
          "old-one (truce)",
          "--stack watch"
        }) {
      assertTrue(run.out().contains(expected), expected);
    }
    var json = desk.run("doctor", "--format", "json");
    assertEquals(1, json.code());
    for (var line : json.out().lines().toList()) {
      JsonNode finding = JSON.readTree(line);
      assertEquals(
          finding.get("status").asText().equals("attention"), finding.get("command").isTextual());
    }
  }

  /** What the doctor prescribes is taken as it is written. */
  @Test
  void theCommandThatIsPrintedMends() throws IOException {
    makeHealthy();
    breakItem("forgotten", "nextAlertAt");
    assertEquals(1, desk.run("doctor").code());
    var parts = desk.run("doctor").out().split("'", -1);
    var taken =
        UpdateItemRequest.builder()
            .tableName(desk.tableName())
            .key(attributes(parts[parts.length - 8]))
            .updateExpression(parts[parts.length - 6])
            .conditionExpression(parts[parts.length - 4])
            .expressionAttributeValues(attributes(parts[parts.length - 2]))
            .build();
    desk.aws().dynamo().updateItem(taken);
    assertEquals(0, desk.run("doctor").code(), () -> desk.run("doctor").out());
  }

  @Test
  void moreThanABatchIsRead() {
    makeHealthy();
    for (int i = 0; i < 120; i++) {
      add("many-" + i, Duration.ofDays(10));
    }
    assertTrue(desk.run("doctor").out().contains("122 items and 0 facts read"));
  }

  @Test
  void aTableThatIsNotThereIsSaidOnce() {
    var run = desk.run("doctor", "--table", "no-such-table");
    assertEquals(1, run.code(), run.out());
    assertTrue(run.out().contains("table 'no-such-table' is not there"), run.out());
    assertEquals(1, run.out().lines().filter(line -> line.contains("no-such-table' is")).count());
  }

  @Test
  void deadLettersAreCounted() {
    var sqs = desk.aws().sqs();
    var url = sqs.createQueue(create -> create.queueName("dead-" + desk.tableName())).queueUrl();
    sqs.sendMessage(send -> send.queueUrl(url).messageBody("given up"));
    assertEquals(1, new SqsDeadLetters(sqs, url).depth().waiting());
    sqs.deleteQueue(delete -> delete.queueUrl(url));
    DeadLetterQueue gone = new SqsDeadLetters(sqs, url);
    var message = assertThrows(IllegalStateException.class, gone::depth).getMessage();
    assertTrue(message.contains("not there"), message);
  }

  private void makeHealthy() {
    var now = desk.now();
    desk.run("subscribe", "sms", "+12025550123", "--yes");
    add("us-cn-truce", Duration.ofDays(7));
    desk.store().begin(DigestItem.beginning(now, Audience.DEFAULT));
    desk.store().beat("sweep", new Inspection.Beat(now, "0 due, 0 sent", Optional.empty()));
  }

  private void add(String id, Duration left) {
    var now = desk.now();
    var due =
        new Due.At(
            LocalDateTime.ofInstant(now.plus(left).truncatedTo(ChronoUnit.MINUTES), ZoneOffset.UTC),
            ZoneId.of("Etc/UTC"));
    Deadline deadline = ItemSamples.moved(AlertSamples.deadline(id, "truce"), due);
    desk.store()
        .revise(
            DeadlineItem.known(deadline, 1, now, Audience.DEFAULT),
            Revision.first(deadline, ItemSamples.edit(now)),
            now);
  }

  private void breakItem(String id, String attribute) {
    add(id, Duration.ofDays(7));
    Map<String, AttributeValue> key = new HashMap<>();
    key.put("pk", AttributeValue.fromS("DEADLINE#" + id));
    key.put("sk", AttributeValue.fromS("DEADLINE"));
    desk.aws()
        .dynamo()
        .updateItem(update ->
            update
                .tableName(desk.tableName())
                .key(key)
                .updateExpression("REMOVE #a")
                .expressionAttributeNames(Map.of("#a", attribute)));
  }

  private static Map<String, AttributeValue> attributes(String json) throws IOException {
    Map<String, AttributeValue> attributes = new HashMap<>();
    for (var field : JSON.readTree(json).properties()) {
      var text = field.getValue().get("S");
      attributes.put(
          field.getKey(),
          text == null
              ? AttributeValue.fromN(field.getValue().get("N").asText())
              : AttributeValue.fromS(text.asText()));
    }
    return attributes;
  }
}
