package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.situation.Fact;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What readers of the shipped data are told agrees with what happened. */
class ShippedDataTest {
  private static final Dataset DATA = Dataset.shipped();
  private static final List<DatedRevision> HISTORY = History.of(DATA, DATA.audience());
  private static final LocalDate BEGINNING = LocalDate.of(2025, 10, 24);

  /** Where a day begins last of all places with readers: what is published there is published. */
  private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");

  /** The instrument is not on a page of its own, or nobody found it. */
  private static final Set<String> WITHOUT_AN_OFFICIAL_SOURCE =
      Set.of(
          "cn-24pt-suspension",
          "cn-entity-suspensions",
          "cn-port-fees",
          "cn-soy-12mmt",
          "cn-soy-25mmt-2026",
          "cn-soy-25mmt-2027",
          "cn-soy-25mmt-2028",
          "kl-talks",
          "tiktok-enforcement",
          "trump-beijing-visit",
          "trump-xi",
          "us-100pct-tariff",
          "us-critical-software-controls",
          "xi-white-house-2026-09-24");

  /** The duty began on November 9, 2025 and is suspended: it is not due again, its pause ends. */
  @Test
  void theCraneDutyThatBeganIsSettledAndItsPauseEnds() {
    assertTrue(last("ustr-cranes-100pct").status() instanceof Status.Settled);
    var pause = last("ustr-cranes-pause");
    assertTrue(pause.title().startsWith("Pause of"), pause.title());
    assertEquals(
        LocalDate.of(2026, 11, 9),
        pause.due() instanceof Due.Through(var lastDay, _) ? lastDay : null);
  }

  /** What took effect and what did not are not told in the same words. */
  @Test
  void theTariffThatNeverCameIsCancelledAndTheDutyThatCameIsSettled() {
    assertTrue(last("us-100pct-tariff").status() instanceof Status.Cancelled);
    assertTrue(last("us-232-trucks").status() instanceof Status.Settled);
  }

  /** The White House said on November 1 that they go on, days before an instrument did. */
  @Test
  void theTruceAndTheExclusionsAreTentativeFromNovember1() {
    for (var id : List.of("us-cn-truce", "ustr-301-exclusions-178")) {
      var first = HISTORY.stream().filter(h -> h.to().id().equals(id)).findFirst().orElseThrow();
      assertEquals(BEGINNING.plusDays(8), DATA.audience().dateOf(first.edit().at()), id);
      assertEquals(Certainty.TENTATIVE, first.to().certainty(), id);
    }
  }

  /** A day begins in Auckland before it does in Washington: a day alone would be told too early. */
  @Test
  void everyChangeHasItsMomentAndItsHeadline() {
    for (var change : DATA.changes()) {
      assertTrue(change.when() instanceof FileChange.AtInstant, change.reason()::why);
      assertTrue(change.reason().headline().isPresent(), change.reason()::why);
    }
  }

  @Test
  void theCheckHasNothingToSay() {
    var check = DataCheck.of("src/main/resources/datasets/us-china-2025.yaml");
    assertEquals(List.of(), check.errors());
    assertEquals(List.of(), check.warnings());
  }

  @Test
  void nothingIsSettledBeforeItWasDue() {
    HISTORY.stream()
        .filter(h -> h.to().status() instanceof Status.Settled)
        .filter(h -> !(h.to().due() instanceof Due.Through))
        .forEach(h ->
            assertFalse(
                h.edit().at().isBefore(h.to().due().reachedAt(DATA.audience())),
                () -> h.to().id()));
  }

  @Test
  void nothingCitesWhatIsNotPublishedYet() {
    DATA.deadlines().forEach(d -> assertPublished(d.id(), d.wording().sources(), BEGINNING));
    for (var happening : HISTORY) {
      var day = happening.edit().at().atZone(WEST).toLocalDate();
      assertPublished(happening.to().id(), happening.to().wording().sources(), day);
      assertPublished(happening.to().id(), happening.edit().source().stream().toList(), day);
      happening.facts().forEach(f -> assertPublished(f.id(), List.of(f.statement().source()), day));
    }
  }

  /** A fact that stands by itself begins when its day does, in Auckland first. */
  @Test
  void noFactOfTheFileBeginsBeforeItsSourceWasPublishedEverywhere() {
    for (var fact : DATA.facts()) {
      var begins = fact.statement().asOf();
      var latest = begins.isAfter(BEGINNING) ? begins.minusDays(1) : BEGINNING;
      assertPublished(fact.id(), List.of(fact.statement().source()), latest);
    }
  }

  /** What a change takes back stands no longer beside it: no two say how one thing stands. */
  @Test
  void noTwoFactsSupersedeOneAndTheSame() {
    var superseded = facts().flatMap(fact -> fact.supersedes().stream()).toList();
    assertEquals(new TreeSet<>(superseded).size(), superseded.size(), superseded::toString);
  }

  @Test
  void theOfficialSourceComesFirstAndOnlyTheseHaveNone() {
    var without = new TreeSet<String>();
    for (var deadline : states().toList()) {
      var official = deadline.wording().sources().stream().map(Source::isOfficial).toList();
      assertFalse(official.isEmpty(), deadline.id());
      assertEquals(official.contains(true), official.getFirst(), deadline.id());
      if (!official.getFirst()) {
        without.add(deadline.id());
      }
    }
    assertEquals(new TreeSet<>(WITHOUT_AN_OFFICIAL_SOURCE), without);
  }

  /** Who is asked for comments reads where to send them. */
  @Test
  void whatIsToBeFiledSaysWhere() {
    var windows =
        states()
            .filter(d -> d.title().matches("(?i).*(comments|rebuttals|requests).*"))
            .collect(Collectors.toSet());
    assertEquals(9, windows.stream().map(Deadline::id).distinct().count());
    for (var window : windows) {
      assertTrue(window.wording().action().orElse("").contains("comments.ustr.gov"), window::id);
      assertFalse(window.classification().awaitsOutcome(), window::id);
    }
  }

  private static Stream<Deadline> states() {
    return Stream.concat(DATA.deadlines().stream(), HISTORY.stream().map(DatedRevision::to));
  }

  private static Stream<Fact> facts() {
    return Stream.concat(DATA.facts().stream(), HISTORY.stream().flatMap(h -> h.facts().stream()));
  }

  private static void assertPublished(String id, List<Source> sources, LocalDate by) {
    for (var source : sources) {
      assertFalse(
          source.published().filter(day -> day.isAfter(by)).isPresent(), id + ": " + source);
    }
  }

  private static Deadline last(String id) {
    return HISTORY.reversed().stream()
        .map(DatedRevision::to)
        .filter(deadline -> deadline.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
