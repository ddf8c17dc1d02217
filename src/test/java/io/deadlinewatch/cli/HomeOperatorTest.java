package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.local.Home;
import io.deadlinewatch.relay.FeedBody;
import io.deadlinewatch.support.ItemSamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's commands on a home with readers and routes, and with letters that are dead. */
class HomeOperatorTest {
  static final String SETTINGS =
      """
      smtp: {url: "smtps://alerts:${SMTP_PASSWORD}@mail.example.org", from: alerts@example.org}
      readers:
        - {email: ana@example.org, tracks: [truce]}
        - {email: ben@example.org}
      routes:
        - {name: desk, url: "${SLACK_WEBHOOK}", tracks: [truce]}
        - {name: shelf, kind: webhook, private: true, url: "http://192.168.1.20/in", secret: "${HOOK_SECRET}"}
      """;

  /** What is in the settings and is nobody's to read. */
  static final List<String> SECRETS =
      List.of(
          "PASSWORT",
          "OFTHEDESK",
          "whsec",
          "hooks.slack.com",
          "192.168",
          "mail.example.org",
          "@example.org");

  private final CommandBench bench = new CommandBench();
  private final StringBuilder said = new StringBuilder();
  @TempDir private Path folder;
  private Path home = Path.of("unset");

  @BeforeEach
  void aHome() throws IOException {
    home = folder.resolve("office");
    bench.environment.clear();
    setVariables(bench);
    Home.make(home).close();
    Files.writeString(home.resolve("watch.yaml"), SETTINGS);
    try (var opened = Home.open(home)) {
      var outbox = opened.outbox(() -> ItemSamples.NOON);
      outbox.bury(addressed("desk"), "HTTP 404 no_service");
      outbox.bury(addressed("shelf"), "HTTP 410: it wants no more");
      outbox.send(addressed("shelf"));
    }
  }

  static void setVariables(CommandBench bench) {
    bench.environment.put("SMTP_PASSWORD", "PASSWORT");
    bench.environment.put("SLACK_WEBHOOK", "https://hooks.slack.com/services/T0/B0/OFTHEDESK");
    bench.environment.put("HOOK_SECRET", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  }

  @AfterEach
  void nothingSaysWhereARouteLeads() {
    for (var secret : SECRETS) {
      assertFalse(said.toString().contains(secret), () -> secret + " in " + said);
    }
  }

  @Test
  void listSaysWhatReadersAndRoutesGet() {
    var out = run(0, "routes", "list");
    assertTrue(out.matches("(?s).*reader-ana-example-org-\\S+ +reader +truce +nothing.*"), out);
    assertTrue(out.matches("(?s).*desk +slack +truce +nothing.*"), out);
    assertTrue(out.matches("(?s).*shelf +private-webhook +\\S.*"), out);
    assertTrue(run(0, "routes", "list", "--format", "json").contains("\"kind\":\"reader\""));
  }

  @Test
  void checkReadsTheHomesSettings() throws IOException {
    assertEquals(home + "/watch.yaml: no errors, 2 readers, 2 routes\n", run(0, "routes", "check"));
    Files.writeString(
        home.resolve("watch.yaml"), SETTINGS.replace("private: true", "privat: true"));
    assertTrue(
        run(2, "routes", "check").contains("watch.yaml:7: routes[1]: 'privat' is not a field"));
    Files.delete(home.resolve("watch.yaml"));
    assertTrue(
        run(2, "routes", "check").contains("no such file; deadline-watch watch --init --home "));
  }

  @Test
  void setPointsToTheSettingsBeforeItReadsAnything() {
    assertEquals(
        "--home: the routes of a home stand in its watch.yaml; write them there, and the watch"
            + " reads them within a minute\n",
        run(2, "routes", "set", "missing.json"));
  }

  @Test
  void testShowsWhatItWouldPostAndNamesWhatIsMistyped() {
    assertTrue(run(0, "routes", "test", "desk", "--dry-run").contains("TEST"));
    assertTrue(run(0, "routes", "test", "shelf", "--dry-run").contains("TEST"));
    assertTrue(run(2, "routes", "test", "dask", "--dry-run").contains("did you mean desk?"));
  }

  @Test
  void deadLettersAreListedRetriedAndDiscarded() {
    var out = run(0, "dead-letters", "list");
    assertTrue(out.contains("desk") && out.contains("HTTP 404 no_service"), out);
    assertTrue(run(0, "dead-letters", "discard", "--route", "desk", "--dry-run").contains("desk"));
    run(0, "dead-letters", "retry", "--route", "desk", "--yes");
    run(0, "dead-letters", "discard", "--all", "--yes");
    assertTrue(run(0, "dead-letters", "list").contains("No dead letters."));
    assertEquals(2, waiting().size(), "the one that waited, and the one that is tried again");
  }

  @Test
  void doctorAndStatusSayWhatWasGivenUpAndWhatMendsItHere() {
    var doctor = run(1, "doctor").replaceAll("\\s+", " ");
    assertTrue(doctor.contains("desk (slack): 1 message given up since"), doctor);
    assertTrue(doctor.contains("shelf (private-webhook): wants no more since"), doctor);
    assertTrue(doctor.contains("-> deadline-watch routes check --home " + home), doctor);
    assertTrue(doctor.contains("-> deadline-watch watch --home " + home), doctor);
    assertFalse(doctor.contains("--stack") || doctor.contains("sam "), doctor);
    assertTrue(doctor.contains("ok topics a home needs none, it hands over by itself"), doctor);
    assertTrue(doctor.contains("the terminal of the watch, and whom watch.yaml names"), doctor);
    assertTrue(run(1, "status").contains("given up"));
  }

  @Test
  void statusSaysWhatWaitsForReadersAndRoutes() {
    run(0, "dead-letters", "discard", "--all", "--yes");
    var status = run(1, "status");
    assertTrue(status.contains("Routes        4 readers and routes, nothing waits"), status);
  }

  /** They are in the watch's environment; an operator's shell need not have them. */
  @Test
  void withoutTheSecretsTheDoctorHasNotLookedAndIsNotAlarmed() {
    bench.environment.keySet().removeIf(name -> !name.startsWith("DEADLINE"));
    var doctor = run(1, "doctor").replaceAll("\\s+", " ");
    assertTrue(doctor.contains("- routes "), doctor);
    assertTrue(doctor.contains("needs the variable SMTP_PASSWORD, which is not set"), doctor);
    assertTrue(
        run(2, "routes", "list").contains("set it where the watch, or this command, is begun\n"));
    assertTrue(run(0, "dead-letters", "list").contains("desk"));
    assertTrue(run(0, "test-alert", "feed", "--yes").startsWith("In line: "));
  }

  @Test
  void aTestGoesByWayOfTheOutbox() {
    var dry = run(0, "test-alert", "feed", "--dry-run");
    assertTrue(dry.contains("2 of 4 readers and routes"), dry);
    assertTrue(run(0, "test-alert", "all", "--track", "truce", "--yes").startsWith("In line: "));
    var test = waiting().getLast();
    assertTrue(test.alert().head().id().startsWith("test-"), test::toString);
    assertEquals(Optional.empty(), test.route());
    assertTrue(run(2, "test-alert", "email").contains("hear the feed: test-alert feed"));
  }

  private List<FeedBody> waiting() {
    try (var opened = Home.open(home)) {
      return opened.outbox(() -> bench.now).receive(10, Duration.ZERO).stream()
          .map(message -> FeedBody.read(message.body()).orElseThrow())
          .toList();
    }
  }

  private static String addressed(String route) {
    return FakeRelay.letter("x", route, Optional.empty()).body();
  }

  private String run(int code, String... arguments) {
    bench.environment.put("DEADLINE_WATCH_HOME", home.toString());
    var run = bench.run(arguments);
    said.append(run.out()).append(run.err());
    assertEquals(code, run.code(), run::toString);
    return run.out() + run.err();
  }
}
