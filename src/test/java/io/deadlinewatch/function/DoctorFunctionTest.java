package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.doctor.Doctor;
import io.deadlinewatch.function.log.Metrics;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.subscription.Address;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.support.sns.FakeSubscriptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoctorFunctionTest {
  private static final String ARN = "arn:aws:sns:us-east-1:123456789012:";
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "DEADLINES_TABLE", "deadlines",
          "FEED_TOPIC_ARN", ARN + "feed",
          "EMAIL_TOPIC_ARN", ARN + "email",
          "SMS_TOPIC_ARN", ARN + "sms",
          "STACK_NAME", "watch");

  private final FakeSubscriptions topics = new FakeSubscriptions();
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();

  @Test
  void eachFindingIsALineAndTheNumbersAreOne() throws IOException {
    topics.subscribe(Address.of("ops@example.org"), Map.of());
    assertEquals("{\"ok\":13,\"attention\":3,\"notLooked\":1}", invoke());
    var lines = lines();
    assertEquals(19, lines.size());
    assertEquals("begun", lines.getFirst().get("event").asText());
    var metrics = lines.getLast();
    var declared = metrics.at("/_aws/CloudWatchMetrics");
    assertEquals(1, declared.size());
    assertEquals("DeadlineWatch/watch", declared.at("/0/Namespace").asText());
    assertEquals("[[\"Function\"]]", declared.at("/0/Dimensions").toString());
    assertEquals("doctor", metrics.get("Function").asText());
    assertEquals(AlertSamples.NOW.toEpochMilli(), metrics.at("/_aws/Timestamp").asLong());
    assertEquals(1, declared.at("/0/Metrics").size(), "the table has no digest");
    for (var metric : declared.at("/0/Metrics")) {
      assertTrue(metrics.get(metric.get("Name").asText()).isNumber(), metric.toString());
    }
    assertEquals(3, metrics.get("NeedsAHand").asInt(), "a field, which costs nothing");
    assertEquals(1, metrics.get("UnconfirmedSubscribers").asInt());
    assertEquals(600, metrics.get("OldestLateAlertAge").asInt());
  }

  @Test
  void whatNeedsAHandIsAnErrorAndNamesNobody() throws IOException {
    topics.subscribe(Address.of("ops@example.org"), Map.of());
    invoke();
    var errors =
        lines().stream().filter(line -> line.get("level").asText().equals("ERROR")).toList();
    assertEquals(3, errors.size());
    assertTrue(errors.stream().allMatch(line -> line.has("command")));
    assertFalse(text().contains("example.org"), this::text);
  }

  @Test
  void saysWhatItsEnvironmentLacks() {
    var lacking = new HashMap<>(ENVIRONMENT);
    lacking.remove("DEADLINES_TABLE");
    var message =
        assertThrows(IllegalStateException.class, () -> DoctorSettings.of(lacking)).getMessage();
    assertTrue(message.startsWith("The doctor cannot start: DEADLINES_TABLE"), message);
    assertTrue(message.contains("at DoctorFunction"), message);
  }

  @Test
  void itAsksTheBoardWhereThereIsOne() {
    assertEquals(Optional.empty(), DoctorSettings.of(ENVIRONMENT).board());
    var withBoard = new HashMap<>(ENVIRONMENT);
    withBoard.put("BOARD_URL", "https://d111111abcdef8.cloudfront.net/");
    assertEquals(
        Optional.of("https://d111111abcdef8.cloudfront.net/"),
        DoctorSettings.of(withBoard).board());
  }

  @Test
  void theQueuesAndTheStackMayBeUnknown() {
    var bare = new HashMap<>(ENVIRONMENT);
    bare.remove("STACK_NAME");
    var settings = DoctorSettings.of(bare);
    assertEquals("DeadlineWatch", Metrics.namespace(settings.stack()));
    assertEquals(Optional.empty(), settings.deadLetters());
    assertEquals(Optional.empty(), settings.site().feedQueueArn());
  }

  private String invoke() throws IOException {
    var function =
        new DoctorFunction(
            new Doctor(table(), Optional.of(topics), Optional.empty(), Optional.empty()),
            DoctorSettings.of(ENVIRONMENT),
            () -> AlertSamples.NOW,
            new PrintStream(logged, false, StandardCharsets.UTF_8));
    var answer = new ByteArrayOutputStream();
    var event = new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8));
    function.handleRequest(event, answer, FakeContext.withMillis(50_000));
    return answer.toString(StandardCharsets.UTF_8);
  }

  /** One alert is ten minutes late. */
  private static Inspection table() {
    var item =
        DeadlineItem.added(
            AlertSamples.deadline("us-cn-truce", "truce"),
            AlertSamples.NOW.minus(Duration.ofMinutes(10)));
    return new Inspection() {
      @Override
      public Shape shape() {
        return new Shape(
            Shape.ACTIVE, Map.of("due", "ACTIVE", "upcoming", "ACTIVE", "journal", "ACTIVE"));
      }

      @Override
      public Optional<Beat> lastBeat(String function) {
        return Optional.of(new Beat(AlertSamples.NOW.minusSeconds(30), "0 due", Optional.empty()));
      }

      @Override
      public Contents contents(int most) {
        return new Contents(Audience.DEFAULT, List.of(item), List.of(), Faults.NONE, 0);
      }

      @Override
      public WaitingDrafts drafts() {
        return new WaitingDrafts(List.of(), List.of());
      }
    };
  }

  private List<JsonNode> lines() throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (var line : text().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  private String text() {
    return logged.toString(StandardCharsets.UTF_8);
  }
}
