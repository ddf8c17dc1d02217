package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.delivery.Receipt;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A TEST that has no room is told as one that was refused is. */
class TestAlertCommandTest {
  private static final String WHY = "no room before 2025-11-10T12:00:03Z";

  private final CommandBench commandBench = new CommandBench();

  @BeforeEach
  void noRoom() {
    commandBench.environment.put("EMAIL_TOPIC_ARN", "arn:aws:sns:us-east-1:123456789012:email");
    commandBench.publisher =
        (messages, _) ->
            messages.stream()
                .<Receipt>map(
                    message -> new Receipt.PutOff(message, Instant.parse("2025-11-10T12:00:03Z")))
                .toList();
  }

  @Test
  void aProgramReadsWhyItWasNotSent() throws IOException {
    var run = commandBench.run("test-alert", "email", "--yes", "--format", "json");
    assertEquals(1, run.code(), run.err());
    var line = new ObjectMapper().readTree(run.out());
    assertEquals("email", line.get("medium").asText());
    assertEquals(false, line.get("accepted").asBoolean());
    assertTrue(line.get("messageId").isNull());
    assertEquals(WHY, line.get("why").asText());
  }

  @Test
  void aPersonReadsWhyItWasNotSent() {
    var run = commandBench.run("test-alert", "email", "--yes");
    assertEquals(1, run.code());
    assertEquals("Not sent to email: " + WHY, run.err().strip());
  }
}
