package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.relay.FeedMessage;
import io.deadlinewatch.support.AlertSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayBatchTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("basedir", "."), "events", "sqs-feed.json");

  @Test
  void readsTheSample() throws IOException {
    List<FeedMessage> messages;
    try (var event = Files.newInputStream(SAMPLE)) {
      messages = RelayBatch.read(event);
    }
    assertEquals(2, messages.size());
    var bare = messages.getFirst();
    assertEquals(1, bare.receives());
    assertEquals(Instant.parse("2025-11-10T05:01:00.250Z"), bare.sentAt());
    AlertSchema.assertKept(bare.body());
    assertFalse(SlackMessage.of(bare.body()).payload().isEmpty());
    var addressed = messages.getLast().body();
    assertTrue(addressed.startsWith("{\"schema\":\"deadline-watch/delivery/v1\",\"route\":"));
  }

  @Test
  void theOldestOfThoseThatComeBackIsTheWait() {
    var now = Instant.parse("2025-11-10T05:01:00Z");
    var batch = List.of(sent("old", now, 1_000), sent("young", now, 20), sent("ahead", now, -2));
    assertEquals(
        Duration.ofSeconds(1_000), RelayBatch.longestWait(batch, Set.of("old", "young"), now));
    assertEquals(Duration.ofSeconds(20), RelayBatch.longestWait(batch, Set.of("young"), now));
    assertEquals(Duration.ZERO, RelayBatch.longestWait(batch, Set.of("ahead"), now));
    assertEquals(Duration.ZERO, RelayBatch.longestWait(batch, Set.of(), now));
  }

  private static FeedMessage sent(String id, Instant now, long secondsAgo) {
    return new FeedMessage(id, "r", "b", 9, now.minusSeconds(secondsAgo));
  }

  @Test
  void anAttributeOfTheSenderIsNotTakenForOneOfTheQueue() throws IOException {
    var message =
        read("""
        {"Records": [{"messageId": "m", "receiptHandle": "r", "body": "b",
          "messageAttributes": {"ApproximateReceiveCount": {"stringValue": "99"}},
          "attributes": {"ApproximateReceiveCount": "3", "SentTimestamp": "1000"},
          "unknown": [{"body": "x"}]}], "other": {"Records": [1]}}
        """)
            .getFirst();
    assertEquals(new FeedMessage("m", "r", "b", 3, Instant.ofEpochSecond(1)), message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"Records\": [1]}",
        "{\"Records\": [{}]}",
        "{\"Records\": [{\"messageId\": \"m\", \"receiptHandle\": \"r\", \"body\": \"b\"}]}",
        "{\"Records\": [{\"messageId\": \"m\", \"receiptHandle\": \"r\", \"body\": \"b\","
            + " \"attributes\": {\"ApproximateReceiveCount\": \"x\", \"SentTimestamp\": \"1\"}}]}",
      })
  void whatIsNoEventOfSqsIsRefusedAsAWhole(String event) {
    assertThrows(IOException.class, () -> read(event));
  }

  @Test
  void answersWithWhatComesBack() {
    assertEquals("{\"batchItemFailures\":[]}", RelayBatch.answer(List.of()));
    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"a\"},{\"itemIdentifier\":\"b\"}]}",
        RelayBatch.answer(List.of("a", "b")));
  }

  private static List<FeedMessage> read(String event) throws IOException {
    return RelayBatch.read(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
  }
}
