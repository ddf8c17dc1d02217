package io.deadlinewatch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deadlinewatch.dataset.Dataset;
import io.deadlinewatch.dataset.DatedRevision;
import io.deadlinewatch.dataset.History;
import io.deadlinewatch.situation.Fact;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every alert of the shipped data, from its first to its last, in places whose day begins before
 * that of the news and in places whose day begins after it.
 */
class ShippedAlertsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Dataset DATA = Dataset.shipped();

  /** A page bears the date of the place where it was written: it may be a day ahead of here. */
  private static final ZoneId FIRST_PLACE_OF_A_DAY = ZoneId.of("Pacific/Auckland");

  /** The preview's own beginning. */
  private static final Instant BEGINNING = Instant.parse("2025-10-24T12:00:00Z");

  private static final Map<String, Instant> CHANGES = changes();
  private static final Map<String, Instant> TAKEN_BACK = takenBack();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "America/New_York",
        "America/Los_Angeles",
        "Europe/Berlin",
        "Asia/Shanghai",
        "Pacific/Auckland"
      })
  void noAlertComesBeforeItsEventOrItsSourceOrStandsBesideWhatItTakesBack(String zone)
      throws IOException {
    var alerts = alerts(zone);
    assertTrue(alerts.size() > 150, () -> alerts.size() + " alerts");
    for (var alert : alerts) {
      var id = alert.get("id").asText();
      var at = Instant.parse(alert.get("at").asText());
      assertFalse(at.isBefore(CHANGES.getOrDefault(id, at)), id);
      assertSourcesArePublished(alert.get("document"), at, id);
      assertFactsHold(alert.get("document").get("situation"), at, id);
    }
    assertFactsAreNewOnce(
        alerts.stream()
            .map(alert -> alert.get("document"))
            .filter(document -> document.get("kind").asText().equals("digest"))
            .toList(),
        ZoneId.of(zone));
  }

  /** In the first digest that lists it: what was known at the beginning is in none. */
  private static void assertFactsAreNewOnce(List<JsonNode> digests, ZoneId zone) {
    var known =
        DATA.facts().stream()
            .filter(fact -> !fact.statement().asOf().isAfter(BEGINNING.atZone(zone).toLocalDate()))
            .map(Fact::id)
            .collect(Collectors.toSet());
    Map<String, Integer> first = new HashMap<>();
    Map<String, List<Integer>> news = new HashMap<>();
    for (int number = 0; number < digests.size(); number++) {
      for (var fact : digests.get(number).get("situation").findValuesAsText("id")) {
        if (!known.contains(fact)) {
          first.putIfAbsent(fact, number);
        }
      }
      for (var fact : digests.get(number).get("words").get("newFacts")) {
        news.computeIfAbsent(fact.asText(), _ -> new ArrayList<>()).add(number);
      }
    }
    assertTrue(first.size() > 30, () -> first.size() + " facts");
    first.forEach((fact, number) -> assertEquals(List.of(number), news.get(fact), fact));
    news.forEach((fact, numbers) -> assertEquals(1, numbers.size(), fact));
  }

  /** When each change happened, by the id of the alert that tells it. */
  private static Map<String, Instant> changes() {
    Map<String, Integer> revisions = new HashMap<>();
    DATA.deadlines().forEach(deadline -> revisions.put(deadline.id(), 1));
    Map<String, Instant> moments = new HashMap<>();
    for (var happening : History.of(DATA, DATA.audience())) {
      var id = happening.to().id();
      moments.put(
          id + "/" + revisions.merge(id, 1, Integer::sum) + "/changed", happening.edit().at());
    }
    return moments;
  }

  /** When each fact was taken back by what a change brought. */
  private static Map<String, Instant> takenBack() {
    Map<String, Instant> moments = new HashMap<>();
    for (DatedRevision happening : History.of(DATA, DATA.audience())) {
      for (Fact fact : happening.facts()) {
        fact.supersedes().ifPresent(id -> moments.put(id, happening.edit().at()));
      }
    }
    return moments;
  }

  private static void assertFactsHold(JsonNode situation, Instant at, String id) {
    for (var track : situation) {
      for (var fact : track) {
        var takenBack = TAKEN_BACK.get(fact.get("id").asText());
        assertTrue(takenBack == null || takenBack.isAfter(at), () -> id + " beside " + fact);
      }
    }
  }

  private static void assertSourcesArePublished(JsonNode document, Instant at, String id) {
    var today = at.atZone(FIRST_PLACE_OF_A_DAY).toLocalDate();
    for (var published : document.findValuesAsText("published")) {
      assertFalse(
          !published.equals("null") && LocalDate.parse(published).isAfter(today),
          () -> id + " cites a page of " + published);
    }
  }

  private static List<JsonNode> alerts(String zone) throws IOException {
    var run =
        new CommandBench()
            .run("preview", "--zone", zone, "--to", "2026-12-01T00:00:00Z", "--format", "json");
    assertEquals(0, run.code(), run::err);
    List<JsonNode> alerts = new ArrayList<>();
    var ids = new TreeSet<String>();
    for (var line : run.out().lines().toList()) {
      var alert = JSON.readTree(line);
      alerts.add(alert);
      assertTrue(ids.add(alert.get("id").asText()), () -> alert.get("id") + " twice");
    }
    return alerts;
  }
}
