package io.deadlinewatch.briefing.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.document.AlertDocument;
import io.deadlinewatch.briefing.post.PostedAlert;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.Scenario;
import io.deadlinewatch.support.Scenarios;
import io.deadlinewatch.text.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Slack channels see, {@code golden/slack-*.json}; they are written anew as those of {@code
 * GoldenTest} are.
 */
class SlackMessageTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> SHOWN =
      Set.of(
          "reminder-scheduled",
          "reminder-with-a-board",
          "reminder-threatened-date-only",
          "reminder-through",
          "reached-on-time",
          "reached-through",
          "reached-threatened-date-only",
          "two-zones-on-different-days",
          "changed-added",
          "changed-later",
          "changed-settled",
          "changed-cancelled",
          "changed-after-due",
          "changed-retracted",
          "news-less-likely",
          "news-the-tariff-before-the-trucks",
          "news-in-berlin",
          "digest-of-a-week",
          "digest-within-a-week",
          "title-hostile",
          "title-long",
          "digest",
          "digest-nothing-new",
          "digest-while-a-day-runs",
          "digest-of-an-empty-table");

  static Stream<Scenario> shown() {
    return Scenarios.all().stream().filter(scenario -> SHOWN.contains(scenario.name()));
  }

  static Stream<Scenario> all() {
    return Scenarios.all().stream();
  }

  @ParameterizedTest
  @MethodSource("shown")
  void readsAsItDid(Scenario scenario) throws IOException {
    var payload = JSON.readTree(message(scenario).payload());
    var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(payload) + "\n";
    var file = FOLDER.resolve("slack-" + scenario.name() + ".json");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  @ParameterizedTest
  @MethodSource("all")
  void keepsSlacksLimits(Scenario scenario) {
    for (var alert : scenario.alerts()) {
      var document = AlertDocument.of(alert, scenario.context());
      var payload = SlackMessage.of(document).payload();
      SlackLimitsTest.requireLimits(payload, scenario.name());
      assertFalse(payload.contains(alert.id().text()), "people don't see ids");
    }
  }

  @Test
  void theHeaderSaysWhenFirst() throws IOException {
    assertEquals(
        "In 15 hours: US-China tariff truce runs out",
        header(message(BriefingSamples.reminder(BriefingSamples.truce(), "2025-11-09T14:00:00Z"))));
    var added =
        BriefingSamples.changed(
            Optional.empty(), BriefingSamples.truce(), "An order", "2025-11-04T20:00:00Z");
    assertEquals(
        "New deadline, due in 6 days: US-China tariff truce runs out", header(message(added)));
  }

  @Test
  void whatComesLateSaysFirstAsOfWhen() throws IOException {
    var late =
        SlackMessage.late(
            PostedAlert.read(
                AlertDocument.of(
                    BriefingSamples.reminder(BriefingSamples.truce(), "2025-11-04T20:00:00Z"),
                    BriefingSamples.context(BriefingSamples.NEW_YORK))));
    assertTrue(late.text().startsWith("As of Nov 4, 3:00 PM EST: In 6 days: "), late.text());
    var payload = JSON.readTree(late.payload());
    assertEquals("As of Nov 4, 3:00 PM EST:", payload.at("/blocks/0/text/text").asText());
    var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(payload) + "\n";
    var file = FOLDER.resolve("slack-late.json");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  @Test
  void theNotificationReadsWell() {
    assertEquals(
        "In 15 hours: US-China tariff truce runs out. Due Mon Nov 10, 2025, 12:01 AM EST.",
        message(BriefingSamples.reminder(BriefingSamples.truce(), "2025-11-09T14:00:00Z")).text());
    assertEquals(
        "3 hours ago: US-China tariff truce runs out. Was due Mon Nov 10, 2025, 12:01 AM EST.",
        message(BriefingSamples.reached(BriefingSamples.truce(), "2025-11-10T08:30:00Z")).text());
  }

  @Test
  void theNotificationNamesALastDayOnce() {
    var due = BriefingSamples.through("2025-11-29", "America/New_York");
    var lapse = BriefingSamples.deadline("exclusions", "178 exclusions end", due);
    assertEquals(
        "Last day in 3 days, Sat Nov 29: 178 exclusions end.",
        message(BriefingSamples.reminder(lapse, "2025-11-26T14:00:00Z")).text());
  }

  @Test
  void aDigestTellsWhatChangedInTheOrderOfTheEmail() {
    var at = Instant.parse("2025-11-05T13:00:00Z");
    var older = new ChangeEntry(at.minusSeconds(7_200), "a", "truce", "The older one", "");
    var newer = new ChangeEntry(at.minusSeconds(60), "b", "truce", "The newer one", "");
    var digest =
        new DigestAlert(
            new AlertId.OfDigest(LocalDate.of(2025, 11, 5)),
            at,
            at.minusSeconds(86_400),
            List.of(older, newer),
            List.of());
    var payload = message(digest).payload();
    assertTrue(payload.indexOf("The newer one") < payload.indexOf("The older one"), payload);
  }

  @Test
  void aDocumentWithoutWordsIsStillTold() {
    var message =
        SlackMessage.of(
            "{\"schema\":\"deadline-watch/alert/v1\",\"id\":\"a/1/reached\",\"kind\":\"reached\","
                + "\"at\":\"2025-11-10T05:01:00Z\",\"headline\":\"Now: A\",\"news\":[{}]}");
    assertEquals("Now: A.", message.text());
    SlackLimitsTest.requireLimits(message.payload(), "bare document");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[",
        "{\"schema\":\"deadline-watch/alert/v2\"}",
        "{\"schema\":\"deadline-watch/alert/v1\",\"kind\":\"poem\"}",
        "{\"schema\":\"deadline-watch/alert/v1\",\"kind\":\"digest\",\"id\":\"d\"}",
        "{\"schema\":\"deadline-watch/alert/v1\",\"kind\":\"digest\",\"id\":\"d\",\"headline\":"
            + "\"h\",\"at\":\"soon\"}",
        "{} {}"
      })
  void whatIsNoDocumentIsRefused(String document) {
    assertThrows(RefusedException.class, () -> SlackMessage.of(document));
  }

  @Test
  void endlessNestingIsRefused() {
    var deep = "[".repeat(900) + "]".repeat(900);
    assertThrows(RefusedException.class, () -> SlackMessage.of(deep));
    assertThrows(RefusedException.class, () -> SlackMessage.of("[".repeat(100_000)));
  }

  @Test
  void aRelayReadsWhatItRoutesBy() {
    var alert = BriefingSamples.reminder(BriefingSamples.truce(), "2025-11-09T14:00:00Z");
    var read =
        PostedAlert.read(
            AlertDocument.of(alert, BriefingSamples.context(BriefingSamples.NEW_YORK)));
    assertEquals(alert.id().text(), read.id());
    assertEquals("reminder truce high", read.kind() + " " + read.track() + " " + read.urgency());
  }

  private static String header(SlackMessage message) throws IOException {
    return JSON.readTree(message.payload()).at("/blocks/0/text/text").asText();
  }

  private static SlackMessage message(Scenario scenario) {
    var alert = scenario.alerts().getFirst();
    return SlackMessage.of(AlertDocument.of(alert, scenario.context()));
  }

  private static SlackMessage message(Alert alert) {
    return SlackMessage.of(
        AlertDocument.of(alert, BriefingSamples.context(BriefingSamples.NEW_YORK)));
  }
}
