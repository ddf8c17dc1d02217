package io.deadlinewatch.briefing.document;

import static io.deadlinewatch.support.BriefingSamples.NEW_YORK;
import static io.deadlinewatch.support.BriefingSamples.at;
import static io.deadlinewatch.support.BriefingSamples.ended;
import static io.deadlinewatch.support.BriefingSamples.truce;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.deadline.Timing;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.support.AlertSchema;
import io.deadlinewatch.support.BriefingSamples;
import io.deadlinewatch.support.Scenario;
import io.deadlinewatch.support.Scenarios;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.WebAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The alert document and its JSON Schema say the same, and every document fits into SNS. */
class AlertSchemaTest {
  private static final int SNS_BYTES = 256 * 1024;
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 9);
  private static final Instant NOW = Instant.parse("2025-11-09T14:00:00.123456789Z");

  /** The most that a text may hold, each character four bytes. */
  private static final String LONGEST = "\uD83D\uDEA2".repeat(CleanLine.MAX_CHARACTERS);

  /** The longest address, less room for a number. */
  private static final String ADDRESS =
      "https://example.org/" + "a".repeat(WebAddress.MAX_LENGTH - 22);

  static Stream<Scenario> scenarios() {
    return Scenarios.all().stream();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyKindOfAlertKeepsToIt(Scenario scenario) {
    scenario.alerts().forEach(alert -> kept(alert, scenario.context()));
  }

  @Test
  void everyEndKeepsToIt() {
    for (var status :
        List.of(
            new Status.Open(),
            new Status.Settled(Optional.of("Extended.")),
            new Status.Cancelled(Optional.empty()),
            new Status.Cancelled(Optional.of("A \"mistake\" \\ <!channel> \u202e \u2028 &amp;")))) {
      for (var due :
          List.of(BriefingSamples.on("2025-11-12"), BriefingSamples.through("2025-11-09", "UTC"))) {
        var to = ended(BriefingSamples.deadline("x", "\u4e2d\u7f8e \u0007", due), status);
        kept(changed(Optional.of(truce()), to, ""), BriefingSamples.context(NEW_YORK));
      }
    }
  }

  @Test
  void of300FactsItSaysHowManyItLeftOut() {
    var facts = facts(300, "truce", "The layer is suspended.", "https://example.org/a");
    var document = kept(reminder(truce()), context(facts));
    assertEquals(100, json(document).at("/situation/truce").size());
    assertEquals(200, json(document).at("/leftOut/facts").asInt());
  }

  @Test
  void theLongestTextsFit() {
    var facts = facts(300, "truce", LONGEST, ADDRESS);
    var from = longest(new Status.Open());
    var to = longest(new Status.Settled(Optional.of(LONGEST)));
    for (var alert : List.of(reminder(from), changed(Optional.of(from), to, LONGEST))) {
      var document = json(kept(alert, context(facts, from)));
      assertTrue(document.at("/leftOut/facts").asInt() > 0, document::toString);
      assertTrue(document.at("/deadline/title").asText().endsWith(" [...]"));
    }
  }

  @Test
  void manySourcesFit() {
    var facts = facts(300, "truce", LONGEST, ADDRESS);
    var alert = changed(Optional.of(cited()), cited(), LONGEST);
    var document = json(kept(alert, context(facts, cited())));
    int shown = document.at("/sources").size();
    assertEquals(21, shown + document.at("/leftOut/sources").asInt(), "and that of the change");
  }

  @Test
  void theLongestDigestFits() {
    List<Fact> facts = new ArrayList<>();
    for (var track : List.of("agriculture", "shipping", "talks", "tariffs", "truce")) {
      facts.addAll(facts(60, track, LONGEST, ADDRESS));
    }
    var summary = longest(new Status.Open()).summary();
    var change = new ChangeEntry(NOW, "x", "truce", LONGEST, LONGEST);
    var digest =
        new DigestAlert(
            new AlertId.OfDigest(TODAY),
            NOW,
            NOW.minusSeconds(86_400),
            Collections.nCopies(500, change),
            Collections.nCopies(200, summary));
    var document =
        json(
            kept(
                digest,
                new Context(
                    NEW_YORK, Situation.on(TODAY, facts), Collections.nCopies(1_000, summary))));
    assertTrue(document.at("/leftOut/changes").asInt() > 0);
    assertTrue(document.at("/leftOut/deadlines").asInt() > 0);
  }

  /** A schema that lets everything pass would pass the tests above too. */
  @Test
  void whatDiffersIsNoticed() {
    var right = (ObjectNode) json(kept(reminder(truce()), BriefingSamples.context(NEW_YORK)));
    right
        .fieldNames()
        .forEachRemaining(name -> {
          refused(right.deepCopy().without(List.of(name)), name + " is missing");
          refused(right.deepCopy().put(name, 7), name + " is a number");
        });
    refused(right.deepCopy().put("more", "x"), "an unknown field");
    refused(right.deepCopy().put("kind", "changed"), "another kind");
    refused(right.deepCopy().put("kind", "digest"), "another kind");
    refused(right.deepCopy().put("at", "2025-11-09 14:00"), "not an instant");
    refused(right.deepCopy().put("timeLeft", "15 hours"), "not ISO");
    var due = right.deepCopy();
    ((ObjectNode) due.at("/deadline/due")).put("date", "2025-11-10");
    refused(due, "two forms of due");
  }

  private static void refused(JsonNode document, String why) {
    assertNotEquals(List.of(), AlertSchema.problems(document.toString()), why);
  }

  private static String kept(Alert alert, Context context) {
    var document = AlertDocument.of(alert, context);
    AlertSchema.assertKept(document);
    int bytes = document.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= SNS_BYTES, () -> bytes + " bytes");
    return document;
  }

  private static DeadlineAlert reminder(Deadline deadline) {
    var id = new AlertId.OfDeadline(deadline.id(), 1, "P1D");
    return new DeadlineAlert(id, NOW, deadline, new DeadlineAlert.Reminder());
  }

  private static DeadlineAlert changed(Optional<Deadline> from, Deadline to, String why) {
    return BriefingSamples.changed(from, to, why, NOW.toString());
  }

  /** The longest words that a deadline may have; few sources fit beside them. */
  private static Deadline longest(Status status) {
    var sources = sources(4, "A page");
    return deadline(
        new Wording(LONGEST, Optional.of(LONGEST), Optional.of(LONGEST), sources), status);
  }

  /** As many sources as a deadline may have, with the longest addresses and long titles. */
  private static Deadline cited() {
    var sources = sources(Wording.MAX_SOURCES, LONGEST.substring(0, 1_000));
    return deadline(
        new Wording("Truce", Optional.empty(), Optional.empty(), sources), new Status.Open());
  }

  private static Deadline deadline(Wording wording, Status status) {
    var leads = IntStream.rangeClosed(1, 20).mapToObj(n -> Lead.parse("P" + n + "D")).toList();
    var due = at("2025-11-10T00:01", "America/New_York");
    return new Deadline(
        "a".repeat(64), "truce", wording, new Timing(due, Certainty.SCHEDULED, leads), status);
  }

  private static List<Source> sources(int count, String title) {
    return IntStream.range(0, count).mapToObj(n -> source(title, ADDRESS + n)).toList();
  }

  private static Source source(String title, String address) {
    return new Source(title, address, Optional.empty());
  }

  private static Context context(List<Fact> facts, Deadline... upcoming) {
    var summaries = Stream.of(upcoming).map(Deadline::summary).toList();
    return new Context(NEW_YORK, Situation.on(TODAY, facts), summaries);
  }

  private static List<Fact> facts(int count, String track, String text, String address) {
    return IntStream.range(0, count)
        .mapToObj(n ->
            new Fact(
                "fact-" + n,
                track,
                new Statement(text, TODAY, source("A page", address)),
                Optional.empty()))
        .toList();
  }

  private static JsonNode json(String document) {
    try {
      return new ObjectMapper().readTree(document);
    } catch (JsonProcessingException notJson) {
      throw new IllegalArgumentException(document, notJson);
    }
  }
}
