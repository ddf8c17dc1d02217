package io.deadlinewatch.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.delivery.sns.SnsClients;
import io.deadlinewatch.delivery.sns.Topics;
import io.deadlinewatch.doctor.Doctor;
import io.deadlinewatch.doctor.http.HttpBoard;
import io.deadlinewatch.doctor.sqs.SqsDeadLetters;
import io.deadlinewatch.function.log.RelayJsonLog;
import io.deadlinewatch.function.log.SweepJsonLog;
import io.deadlinewatch.rehearsal.CannedAws;
import io.deadlinewatch.relay.Channels;
import io.deadlinewatch.relay.Relay;
import io.deadlinewatch.relay.route.Route;
import io.deadlinewatch.relay.route.RouteKind;
import io.deadlinewatch.relay.route.WebhookRule;
import io.deadlinewatch.relay.slack.SlackChannel;
import io.deadlinewatch.store.dynamodb.TableInspection;
import io.deadlinewatch.subscription.sns.SnsSubscriptions;
import io.deadlinewatch.support.AlertSamples;
import io.deadlinewatch.sweep.WallClock;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * A function as it is made holds no moment: an instance may start from its snapshot weeks later.
 */
class HeldTimesTest {
  private final PrintStream nowhere =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  private final CannedAws aws = new CannedAws();
  private final DynamoDbClient dynamo = aws.behind(SweepWiring.dynamoBuilder()).build();

  @Test
  void theSweepHoldsNone() {
    var clock = WallClock.system();
    var log = new SweepJsonLog(nowhere, clock);
    var sweepSettings = new SweepSettings("deadlines", new Topics("feed", "email", "sms"));
    var clients =
        new SweepWiring.Clients(dynamo, aws.behind(SnsClients.publishingBuilder()).build());
    var sweep = SweepWiring.sweep(sweepSettings, clients, clock, log);
    assertEquals(List.of(), held(new SweepFunction(sweep, clock, log)));
  }

  @Test
  void theRelayHoldsNoneAndNoRoutes() {
    var clock = WallClock.system();
    var log = new RelayJsonLog(nowhere, clock);
    var clients =
        new RelayClients(
            dynamo,
            aws.behind(SqsClient.builder()).build(),
            aws.behind(SecretsManagerClient.builder()).build());
    var settings = new RelaySettings("deadlines", "queue", "dead", "secret");
    var ports = RelayFunction.ports(settings, clients, clock, log);
    var relay = new Relay(new Channels(List.of(new SlackChannel())), ports);
    var function = new RelayFunction(relay, clock, log);
    assertEquals(List.of(), held(function));
  }

  @Test
  void theDoctorHoldsNone() {
    var topics = new Topics("feed", "email", "sms");
    var doctor =
        new Doctor(
            new TableInspection(dynamo, "deadlines"),
            Optional.of(
                new SnsSubscriptions(aws.behind(SnsClients.askingBuilder()).build(), topics)),
            Optional.of(new SqsDeadLetters(aws.behind(SqsClient.builder()).build(), "dead")),
            Optional.of(new HttpBoard("https://board.invalid/")));
    var settings =
        new DoctorSettings(
            new SweepSettings("deadlines", topics),
            Optional.of("dead"),
            Optional.of("feed"),
            Optional.of("watch"));
    var function = new DoctorFunction(doctor, settings, WallClock.system(), nowhere);
    assertEquals(List.of(), held(function));
  }

  /** The search itself, on something that has one. */
  @Test
  void oneThatIsHeldWouldBeFound() {
    var alerts = Optional.of(Map.of("alerts", List.of(AlertSamples.reminder("truce", "truce"))));
    assertEquals(List.of(AlertSamples.NOW), held(alerts));
  }

  /** The same of a route. */
  @Test
  void routesThatAreHeldWouldBeFound() {
    var to =
        new RouteKind("slack", new WebhookRule("http", Set.of("localhost")))
            .read(Map.of("url", "http://localhost/desk"));
    var route =
        new Route("desk", to, new Route.Filter(Optional.empty(), Urgency.NORMAL, Optional.empty()));
    assertEquals(List.of(route), held(Optional.of(List.of(route))));
  }

  /** The moments and the routes in it, wherever they are. */
  private static List<Object> held(Object root) {
    List<Object> found = new ArrayList<>();
    walk(root, Collections.newSetFromMap(new IdentityHashMap<>()), found);
    return found;
  }

  private static void walk(Object value, Set<Object> seen, List<Object> found) {
    if (value == null || !seen.add(value)) {
      return;
    }
    switch (value) {
      case Instant moment when !moment.equals(Instant.EPOCH) -> found.add(moment);
      case Route route -> found.add(route);
      case Optional<?> optional -> optional.ifPresent(held -> walk(held, seen, found));
      case Collection<?> all -> all.forEach(held -> walk(held, seen, found));
      case Map<?, ?> map -> walk(map.values(), seen, found);
      default -> fields(value).forEach(field -> walk(held(field, value), seen, found));
    }
  }

  /** Of our own classes only: no library is told a time before it is called. */
  private static Stream<Field> fields(Object value) {
    return value.getClass().getName().startsWith("io.deadlinewatch.")
        ? Stream.of(value.getClass().getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
        : Stream.empty();
  }

  private static Object held(Field field, Object value) {
    try {
      field.setAccessible(true);
      return field.get(value);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
