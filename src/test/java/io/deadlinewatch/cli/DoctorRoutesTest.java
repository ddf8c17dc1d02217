package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.AlertOrder;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.DeliveryItem;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.support.ItemSamples;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The doctor looks at a relay, and tells nobody where its routes lead. */
class DoctorRoutesTest {
  private static final int RUNS = 60;
  private static final String SECRET = "SECRET";

  /** What may stand where a field should, each with a secret in it. */
  private static final List<String> PLACES =
      List.of(
          "https://hooks.slack.com/services/T0/B0/SECRET",
          "smtps://SECRET@mail.SECRET.example",
          "smtp+starttls://mail.SECRET.example:587",
          "https://10.0.0.1/SECRET",
          "SECRET <list@SECRET.example>",
          "whsec_SECRET",
          "SECRET",
          "\u202eSECRET\\n");

  private static final List<String> FIELDS =
      List.of(
          "name",
          "kind",
          "url",
          "from",
          "to",
          "user",
          "password",
          "unsubscribe",
          "secret",
          "previousSecret",
          "topic",
          "token",
          "tracks",
          "leastUrgency",
          "kinds",
          "SECRET");

  private static final List<String> RIGHT =
      List.of("slack", "mail", "webhook", "ntfy", "teams", "discord", "a", "b", "high", "alerts");

  private final CommandBench bench = new CommandBench();

  @BeforeEach
  void aRelay() {
    bench.environment.put("ROUTES_SECRET", "routes");
    bench.environment.put("DEAD_LETTER_QUEUE_URL", "https://sqs.example/dead");
    bench.environment.put("FEED_QUEUE_URL", "https://sqs.example/feed");
    bench.inspection = Optional.of(nothingKnown());
  }

  @Test
  void noRoutesFileHoweverHostileComesOutAgain() {
    for (int seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      bench.relay.routes = hostile(random);
      bench.relay.box.letters.clear();
      bench.relay.box.letters.add(FakeRelay.letter("a", SECRET, Optional.empty()));
      var run = bench.run("doctor", "--format", random.nextBoolean() ? "text" : "json");
      var said = run.out() + run.err();
      assertFalse(said.contains(SECRET), "seed " + seed + ": " + said);
      assertFalse(said.contains("10.0.0.1"), "seed " + seed + ": " + said);
      assertTrue(said.contains("routes"), said);
    }
  }

  private static String hostile(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> SECRET;
      case 1 -> "[" + route(random);
      case 2 -> "{\"SECRET\": [" + route(random) + "]}";
      default ->
          IntStream.range(0, 1 + random.nextInt(3))
              .mapToObj(_ -> route(random))
              .collect(Collectors.joining(",\n", "[", "]"));
    };
  }

  private static String route(Random random) {
    return IntStream.range(0, 1 + random.nextInt(6))
        .mapToObj(_ -> "\"" + one(random, FIELDS) + "\": " + value(random))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String value(Random random) {
    var text = "\"" + one(random, random.nextBoolean() ? PLACES : RIGHT) + "\"";
    return random.nextInt(5) == 0 ? "[" + text + "]" : text;
  }

  private static String one(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  @Test
  void whatWaitsAndWhatWasGivenUpIsToldByRoute() {
    bench.relay.routes =
        "[{\"name\": \"desk\", \"url\": \"https://hooks.slack.com/services/T0/B0/SECRET\"}]";
    var newest = new AlertOrder(0, ItemSamples.NOON.minus(Duration.ofHours(3)), "2025-11-10");
    var item = new DeliveryItem(newest, Map.of(), Optional.empty(), 4, 1);
    var key = new Deliveries.Key(RelayedAlert.DIGESTS, "desk");
    assertTrue(bench.relay.deliveries.write(key, Optional.empty(), item, ItemSamples.NOON));
    bench.relay.nextPostAt = Optional.of(ItemSamples.NOON.plusSeconds(90));
    bench.deadLetters = 1;
    bench.relay.box.letters.add(FakeRelay.letter("a", "desk", Optional.of("HTTP 404 no_service")));
    var out = bench.run("doctor").outInOneLine();
    assertTrue(
        out.contains("desk (slack): 1 alert for 3 hours, after 4 attempts; not posted to before"),
        out);
    assertTrue(out.contains("desk (slack): 1 message given up since"), out);
    assertTrue(out.contains("HTTP 404 no_service"), out);
    assertEquals(List.of("leave a"), bench.relay.box.deeds);
  }

  /** A table of which nothing is known, so that only the relay speaks. */
  private static Inspection nothingKnown() {
    return (Inspection)
        Proxy.newProxyInstance(
            Inspection.class.getClassLoader(),
            new Class<?>[] {Inspection.class},
            (_, method, _) ->
                method.getName().equals("shape")
                    ? new Inspection.Shape("ACTIVE", Map.of())
                    : unknown());
  }

  private static Object unknown() {
    throw new IllegalStateException("not known");
  }
}
