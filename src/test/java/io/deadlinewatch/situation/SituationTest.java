package io.deadlinewatch.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.text.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A fact is in force from its day until its successor's. */
class SituationTest {

  @Test
  void factIsInForceFromItsDayOnAndNoSooner() {
    var facts = List.of(fact("a", "truce", "2025-10-24", null));

    assertEquals(List.of(), ids("2025-10-23", facts, "truce"));
    assertEquals(List.of("a"), ids("2025-10-24", facts, "truce"));
    assertEquals(List.of("a"), ids("2030-01-01", facts, "truce"));
  }

  @Test
  void factIsInForceUntilItsSuccessorsDay() {
    var facts =
        List.of(fact("a", "truce", "2025-10-24", null), fact("b", "truce", "2025-11-01", "a"));

    assertEquals(List.of("a"), ids("2025-10-31", facts, "truce"));
    assertEquals(List.of("b"), ids("2025-11-01", facts, "truce"));
  }

  @Test
  void supersededFactStaysSupersededWhenItsSuccessorIsSuperseded() {
    var facts =
        List.of(
            fact("c", "truce", "2025-11-05", "b"),
            fact("a", "truce", "2025-10-24", null),
            fact("b", "truce", "2025-11-01", "a"));

    assertEquals(List.of("c"), ids("2025-11-06", facts, "truce"));
    assertEquals(List.of("b"), ids("2025-11-04", facts, "truce"));
  }

  @Test
  void whatAWithdrawnFactSupersededStandsAgain() {
    var facts =
        List.of(
            fact("a", "truce", "2025-10-24", null),
            withdrawn(fact("b", "truce", "2025-11-01", "a")));

    assertEquals(List.of("a"), ids("2025-11-02", facts, "truce"));
  }

  @Test
  void whatSupersededAWithdrawnFactStandsInPlaceOfWhatThatSuperseded() {
    var facts =
        List.of(
            fact("a", "truce", "2025-10-24", null),
            withdrawn(fact("b", "truce", "2025-11-01", "a")),
            fact("c", "truce", "2025-11-05", "b"));

    assertEquals(List.of("a"), ids("2025-11-04", facts, "truce"));
    assertEquals(List.of("c"), ids("2025-11-06", facts, "truce"));
  }

  private static Fact withdrawn(Fact fact) {
    return fact.filed(fact.filing().withdrawn());
  }

  @Test
  void newestFactStandsFirstAndTracksStandApart() {
    var facts =
        List.of(
            fact("a", "truce", "2025-10-24", null),
            fact("b", "truce", "2025-11-01", null),
            fact("c", "talks", "2025-11-02", null));

    assertEquals(List.of("b", "a"), ids("2025-11-06", facts, "truce"));
    assertEquals(List.of("c"), ids("2025-11-06", facts, "talks"));
    assertEquals(List.of(), ids("2025-11-06", facts, "shipping"));
  }

  @Test
  void factNeedsASlugATrackAndASentence() {
    assertThrows(RefusedException.class, () -> fact("A", "truce", "2025-10-24", null));
    assertThrows(RefusedException.class, () -> fact("a", "all", "2025-10-24", null));
    assertThrows(RefusedException.class, () -> fact("a", "truce", "2025-10-24", "B b"));
    assertThrows(
        RefusedException.class, () -> new Statement(" \t", LocalDate.of(2025, 10, 24), source()));
  }

  private static List<String> ids(String day, List<Fact> facts, String track) {
    return Situation.on(LocalDate.parse(day), facts).of(track).stream().map(Fact::id).toList();
  }

  private static Fact fact(String id, String track, String asOf, String supersedes) {
    var statement = new Statement("Something holds.", LocalDate.parse(asOf), source());
    return new Fact(id, track, statement, Optional.ofNullable(supersedes));
  }

  private static Source source() {
    return new Source("A page", "https://example.org/page", Optional.empty());
  }
}
