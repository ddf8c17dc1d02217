package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.relay.AlertOrder;
import io.deadlinewatch.relay.Deliveries;
import io.deadlinewatch.relay.DeliveryItem;
import io.deadlinewatch.relay.Outcome;
import io.deadlinewatch.relay.RelayedAlert;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Routes are listed, checked, set and tried, and nothing ever says where they lead. */
class RoutesCommandTest {
  private static final String URL = "https://hooks.slack.com/services/T0/B0/OFTHEDESK";
  private static final String DESK =
      "{\"name\": \"desk\", \"url\": \"" + URL + "\", \"tracks\": [\"truce\"]}";
  private static final String FARM =
      "{\"name\": \"farm\", \"url\": \"" + URL + "2\", \"leastUrgency\": \"high\"}";

  private final CommandBench bench = new CommandBench();
  private final StringBuilder said = new StringBuilder();
  @TempDir private Path folder;

  @BeforeEach
  void aSecret() {
    bench.environment.put("ROUTES_SECRET", "routes");
    bench.relay.routes = "[" + DESK + "]";
  }

  @AfterEach
  void nothingSaysWhereARouteLeads() {
    assertFalse(said.toString().contains("OFTHEDESK"), said::toString);
    assertFalse(said.toString().contains("hooks.slack.com/"), said::toString);
  }

  @Test
  void listSaysWhatEachGetsAndWhatWaits() {
    var newest = new AlertOrder(0, ItemSamples.NOON, "2025-11-10");
    var item = new DeliveryItem(newest, Map.of(), Optional.empty(), 3, 1);
    var key = new Deliveries.Key(RelayedAlert.DIGESTS, "desk");
    assertTrue(bench.relay.deliveries.write(key, Optional.empty(), item, ItemSamples.NOON));
    bench.relay.routes = "[" + DESK + "," + FARM + "]";
    var out = run(0, "routes", "list");
    assertTrue(out.matches("(?s).*desk +slack +truce +1 since 2025-[-0-9T:]+Z\\s.*"), out);
    assertTrue(out.matches("(?s).*farm +slack +high urgency +nothing.*"), out);
    assertTrue(run(0, "routes", "list", "--format", "json").contains("\"waits\":1"));
  }

  @Test
  void whatWasToldWaitsNoMore() {
    var newest = new AlertOrder(0, ItemSamples.NOON, "2025-11-10");
    var item = new DeliveryItem(newest, Map.of("2025-11-10", "f"), Optional.empty(), 1, 1);
    var key = new Deliveries.Key(RelayedAlert.DIGESTS, "desk");
    assertTrue(bench.relay.deliveries.write(key, Optional.empty(), item, ItemSamples.NOON));
    assertTrue(run(0, "routes", "list").contains("nothing"));
  }

  @Test
  void checkSaysAllThatIsWrongByLine() throws IOException {
    var file = file("[{\"name\": \"A\",\n \"url\": \"http://x\"},\n {\"name\": \"b\"}]");
    var err = run(2, "routes", "check", file);
    assertTrue(err.contains(file + ":1: route 1: name is not a slug"), err);
    assertTrue(err.contains(file + ":3: route 2: url is missing"), err);
    assertTrue(run(0, "routes", "check", file("[" + DESK + "]")).contains("no errors, 1 route"));
    assertTrue(run(2, "routes", "check", "missing.json").contains("missing.json: no such file"));
  }

  @Test
  void setShowsTheDifferenceAsksAndWrites() throws IOException {
    var file = file("[" + DESK.replace("truce", "tariffs") + "," + FARM + "]");
    var dry = run(0, "routes", "set", file, "--dry-run");
    assertTrue(dry.contains("~ desk: truce -> tariffs"), dry);
    assertTrue(dry.contains("+ farm (slack): high urgency"), dry);
    assertEquals(0, bench.relay.version);
    bench.prompt = _ -> Optional.of("n");
    run(1, "routes", "set", file);
    assertEquals(0, bench.relay.version);
    bench.prompt = _ -> Optional.of("y");
    run(0, "routes", "set", file);
    assertEquals(Files.readString(Path.of(file)), bench.relay.routes);
    assertTrue(run(0, "routes", "set", file).contains("Nothing differs"));
    var gone = run(0, "routes", "set", file("[]"), "--dry-run");
    assertTrue(gone.contains("- farm (slack)"), gone);
  }

  @Test
  void anotherSecretIsToldWithoutAWordOfIt() throws IOException {
    var file = file("[" + DESK.replace("OFTHEDESK", "OFTHEDESK3") + "]");
    var out = run(0, "routes", "set", file, "--dry-run");
    assertTrue(out.contains("~ desk: leads elsewhere"), out);
  }

  @Test
  void whatSomebodyElseStoredMeanwhileStands() throws IOException {
    bench.relay.hasRival = true;
    var err = run(1, "routes", "set", file("[]"), "--yes");
    assertTrue(err.contains("theirs stand"), err);
    assertTrue(bench.relay.routes.contains("desk"));
  }

  @Test
  void aFileThatIsWrongIsNotStored() throws IOException {
    run(2, "routes", "set", file("[{}]"), "--yes");
    assertEquals(0, bench.relay.version);
  }

  @Test
  void testPostsOneSampleToOneRoute() {
    var dry = run(0, "routes", "test", "desk", "--dry-run");
    assertTrue(dry.contains("\"blocks\""), dry);
    assertEquals(List.of(), bench.relay.posted);
    assertTrue(run(0, "routes", "test", "desk", "--yes").contains("Posted"));
    assertEquals(1, bench.relay.posted.size());
    bench.relay.outcome = new Outcome.Refused("HTTP 404 no_service");
    assertTrue(run(1, "routes", "test", "desk", "--yes").contains("HTTP 404 no_service"));
    assertTrue(run(2, "routes", "test", "dsk").contains("desk"));
  }

  @Test
  void withoutAStackItSaysWhatToName() {
    bench.environment.remove("ROUTES_SECRET");
    assertTrue(run(2, "routes", "list").contains("--stack NAME"));
  }

  @Test
  void whatTheRelayCannotReadIsSaid() {
    bench.relay.routes = "[{\"name\": \"desk\"}]";
    assertTrue(run(1, "routes", "list").contains("route 1: url is missing"));
  }

  private String run(int code, String... arguments) {
    var run = bench.run(arguments);
    said.append(run.out()).append(run.err());
    assertEquals(code, run.code(), run.out() + run.err());
    return run.out() + run.err();
  }

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("routes.json"), text).toString();
  }
}
