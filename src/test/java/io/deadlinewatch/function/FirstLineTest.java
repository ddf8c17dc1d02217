package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.function.log.DoctorLog;
import io.deadlinewatch.function.log.RelayJsonLog;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.rehearsal.CannedEvent;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.slack.SlackChannel;
import io.deadlinewatch.store.memory.MemoryStore;
import io.deadlinewatch.sweep.Sweep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The first line of each function's log says by which zone data it works out times. */
class FirstLineTest {
  private final InstantSource clock = () -> CannedAws.NOW;
  private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(logged, false, StandardCharsets.UTF_8);

  @Test
  void ofTheSweep() throws IOException {
    var log = new SweepJsonLog(out, clock);
    var function =
        new SweepFunction(
            new Sweep(new MemoryStore(), (_, _) -> List.of(), clock, log), clock, log);
    function.handleRequest(CannedEvent.schedule(), NOWHERE, FakeContext.withMillis(50_000));
    function.handleRequest(CannedEvent.schedule(), NOWHERE, FakeContext.withMillis(50_000));
    assertBegunOnce();
  }

  @Test
  void ofTheRelay() throws IOException {
    var log = new RelayJsonLog(out, clock);
    var aws = new CannedAws();
    var clients =
        new RelayClients(
            aws.behind(DynamoDbClient.builder()).build(),
            aws.behind(SqsClient.builder()).build(),
            aws.behind(SecretsManagerClient.builder()).build());
    var settings = new RelaySettings("deadlines", "queue", "dead", "secret");
    var ports = RelayFunction.ports(settings, clients, clock, log);
    var function =
        new RelayFunction(new Relay(new Channels(List.of(new SlackChannel())), ports), clock, log);
    function.handleRequest(noMessage(), NOWHERE, FakeContext.withMillis(30_000));
    function.handleRequest(noMessage(), NOWHERE, FakeContext.withMillis(30_000));
    assertBegunOnce();
  }

  /** {@code DoctorFunctionTest} counts its lines. */
  @Test
  void ofTheDoctor() throws IOException {
    var log = new DoctorLog(out, clock);
    log.begin();
    log.begin();
    assertBegunOnce();
  }

  private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

  private static InputStream noMessage() {
    return new java.io.ByteArrayInputStream("{\"Records\":[]}".getBytes(StandardCharsets.UTF_8));
  }

  private void assertBegunOnce() throws IOException {
    var lines = logged.toString(StandardCharsets.UTF_8).lines().toList();
    var begun = "\"event\":\"begun\"";
    assertEquals(1, lines.stream().filter(line -> line.contains(begun)).count(), lines::toString);
    var first = new ObjectMapper().readTree(lines.getFirst());
    assertEquals(
        Map.of(
            "event", "begun",
            "java", Runtime.version().toString(),
            "zoneData", ZoneData.here().version()),
        Map.of(
            "event", first.get("event").asText(),
            "java", first.get("java").asText(),
            "zoneData", first.get("zoneData").asText()));
  }
}
