package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.deadline.Lead;
import io.deadlinewatch.situation.Situation;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a data file means. */
class DatasetTest {
  @Test
  void yaml12ReadsTimesAndNorwayAsText() {
    var data =
        read(
            """
            audience: {zone: Europe/Berlin, alertTime: 09:30, digestDays: "SAT-MON"}
            deadlines:
              - {id: a, title: NO, track: t, due: 2025-11-10, certainty: tentative}
            """);
    assertEquals(LocalTime.of(9, 30), data.audience().alertTime());
    assertEquals(LocalTime.of(8, 0), data.audience().digest().time());
    assertEquals(
        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
        data.audience().digest().days());
    assertEquals("NO", data.deadlines().getFirst().title());
  }

  @Test
  void whatIsAbsentIsTheDefault() {
    var data =
        read("deadlines: [{id: a, title: T, track: t, due: 2025-11-10, certainty: tentative}]");

    var deadline = data.deadlines().getFirst();
    assertEquals(new Classification("t", Importance.NORMAL, true), deadline.classification());
    assertEquals(Optional.empty(), deadline.wording().action());
    assertEquals(Audience.DEFAULT, data.audience());
  }

  @Test
  void everyFieldIsRead() {
    var data =
        read(
            """
            audience:
              quietHours: "22:00-07:00"
              clock: 24h
              contact: Write to desk@example.org.
            deadlines:
              - id: a
                title: Comments close
                track: t
                due: 2025-11-10
                certainty: tentative
                importance: major
                awaitsOutcome: false
                action: File on docket USTR-2025-0014.
                sources: [{title: Notice, url: "https://example.org/n", official: true}]
            changes:
              - at: 2025-11-04
                deadline: a
                headline: Comments close a week later
                due: 2025-11-17
                certainty: scheduled
                leads: [P3D]
                track: u
                authority: USTR
                action: ""
                importance: minor
                awaitsOutcome: true
                sources: []
                why: w
                source: {title: s, url: "https://example.org/s"}
            """);

    var deadline = data.deadlines().getFirst();
    assertEquals(new Classification("t", Importance.MAJOR, false), deadline.classification());
    assertEquals(Optional.of("File on docket USTR-2025-0014."), deadline.wording().action());
    assertTrue(deadline.wording().sources().getFirst().isOfficial());
    assertEquals("22:00-07:00", data.audience().quietHours().orElseThrow().written());
    assertEquals(ClockFormat.TWENTY_FOUR_HOURS, data.audience().clock());
    assertEquals(Optional.of("Write to desk@example.org."), data.audience().contact());
    var changed = History.of(data, data.audience()).getFirst();
    assertEquals(Optional.of("Comments close a week later"), changed.edit().headline());
    assertEquals(new Classification("u", Importance.MINOR, true), changed.to().classification());
    assertEquals(Optional.of("USTR"), changed.to().wording().authority());
    assertEquals(Optional.empty(), changed.to().wording().action());
    assertEquals(List.of(), changed.to().wording().sources());
    assertEquals(List.of(Lead.parse("P3D")), changed.to().timing().leads());
    assertEquals(Certainty.SCHEDULED, changed.to().certainty());
  }

  @Test
  void factsThatComeWithAChangeAreDatedAndSourcedByIt() {
    var data =
        read(
            """
            deadlines: [{id: a, title: T, track: truce, due: 2025-11-10, certainty: tentative}]
            facts:
              - {id: old, track: tariffs, text: 55%., asOf: 2025-10-10,
                 source: {title: s, url: "https://example.org/s"}}
            changes:
              - at: 2025-11-01T02:00:00Z
                deadline: a
                due: 2026-11-10
                why: w
                source: {title: Order, url: "https://example.org/o"}
                facts:
                  - {text: It holds., id: holds}
                  - {text: 47%., supersedes: old}
              - at: 2025-11-02T20:00:00Z
                deadline: a
                certainty: scheduled
                why: w
                source: {title: Order, url: "https://example.org/o"}
                facts: [{text: It is law., supersedes: holds}]
            """);

    var changes = History.of(data, Audience.DEFAULT);

    var first = changes.getFirst().facts();
    assertEquals(LocalDate.of(2025, 10, 31), first.getFirst().statement().asOf());
    assertEquals("truce", first.getFirst().track());
    assertEquals("Order", first.getFirst().statement().source().title());
    assertEquals("tariffs", first.get(1).track());
    assertEquals(Optional.of("holds"), changes.get(1).facts().getFirst().supersedes());
  }

  @Test
  void jsonIsYaml() {
    var data =
        read(
            "{\n"
                + "\t\"deadlines\": [\n"
                + "\t\t{\"id\": \"a\", \"title\": \"T \\ud83d\\ude00 \\/\", \"track\": \"t\","
                + " \"through\": \"2025-11-09\", \"zone\": \"Asia/Shanghai\", \"certainty\":"
                + " \"scheduled\"}]}");
    assertEquals("T \uD83D\uDE00 /", data.deadlines().getFirst().title());
    assertTrue(data.deadlines().getFirst().due() instanceof Due.Through);
  }

  @Test
  void linesAreCleaned() {
    var data =
        read(
            "deadlines: [{id: a, title: \"a\\0b\\n\\u202ec\\ud800\", track: t, due: 2025-11-10,"
                + " certainty: tentative}]");
    assertEquals("a b c", data.deadlines().getFirst().title());
  }

  @Test
  void aChangeKeepsWhatItDoesNotName() {
    var data =
        read(
            """
            deadlines:
              - {id: a, title: T, track: t, due: 2025-11-10T12:00, zone: Asia/Shanghai, certainty: scheduled}
            changes:
              - {at: 2025-11-05, deadline: a, due: 2026-11-10T13:01, why: w, source: {title: s, url: "https://x.y"}}
              - {at: 2025-11-04T10:00:00Z, deadline: a, certainty: tentative, why: w, source: {title: s, url: "https://x.y"}}
            """);
    var happenings = History.of(data, Audience.DEFAULT);
    assertEquals("2025-11-04T10:00:00Z", happenings.get(0).edit().at().toString());
    assertEquals("2025-11-05T14:00:00Z", happenings.get(1).edit().at().toString());
    var last = happenings.get(1).to();
    assertEquals(Certainty.TENTATIVE, last.certainty());
    assertEquals("2026-11-10T05:01:00Z", last.due().instant().orElseThrow().toString());
  }

  @Test
  void factsAreInForceFromTheirDayUntilTheirSuccessors() {
    var data =
        read(
            """
            facts:
              - {id: old, track: t, text: Thirty., asOf: 2025-10-01, source: {title: s, url: "https://x.y"}}
              - {track: t, text: Ten., asOf: 2025-11-10, supersedes: old, source: {title: s, url: "https://x.y"}}
            """);
    assertEquals("Thirty.", text(data, LocalDate.of(2025, 11, 9)));
    assertEquals("Ten.", text(data, LocalDate.of(2025, 11, 10)));
    assertTrue(Situation.on(LocalDate.of(2025, 9, 30), data.facts()).of("t").isEmpty());
  }

  @Test
  void theShippedDataTellsThreatsFromSchedules() {
    var data = Dataset.shipped();
    assertEquals(Certainty.THREATENED, certainty(data, "us-100pct-tariff"));
    assertEquals(Certainty.SCHEDULED, certainty(data, "us-cn-truce"));
    var moved =
        History.of(data, data.audience()).stream()
            .filter(h -> h.to().id().equals("us-cn-truce"))
            .filter(h -> h.edit().headline().orElseThrow().startsWith("Truce extended"))
            .findFirst()
            .orElseThrow();
    assertEquals(LocalDate.of(2025, 11, 4), data.audience().dateOf(moved.edit().at()));
    assertEquals(
        Optional.of("2026-11-10T05:01:00Z"), moved.to().due().instant().map(Object::toString));
  }

  @Test
  void everyShippedDeadlineFactAndChangeHasASource() {
    var data = Dataset.shipped();
    data.deadlines().forEach(d -> assertFalse(d.wording().sources().isEmpty(), d.id()));
    History.of(data, data.audience()).forEach(h -> assertTrue(h.edit().source().isPresent()));
  }

  private static Certainty certainty(Dataset data, String id) {
    return data.deadlines().stream()
        .filter(d -> d.id().equals(id))
        .findFirst()
        .orElseThrow()
        .certainty();
  }

  private static String text(Dataset data, LocalDate day) {
    var facts = Situation.on(day, data.facts()).of("t");
    assertEquals(1, facts.size());
    return facts.getFirst().statement().text();
  }

  private static Dataset read(String text) {
    return DatasetReader.read("file.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
