package io.deadlinewatch.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers of the shipped data are told agrees with what happened. */
class ShippedDataTest {
  private static final Dataset DATA = Dataset.shipped();

  /** The duty began on 9 November 2025 and is suspended: it is not due again, its pause ends. */
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

  /** A change cannot edit the authority: one that names an instrument would outlive it. */
  @Test
  void whatMovesToAnotherYearNamesNoInstrumentOfTheOldOne() {
    for (var id : List.of("us-cn-truce", "ustr-301-exclusions-178")) {
      var authority = last(id).wording().authority().orElseThrow();
      assertFalse(authority.contains("2025"), authority);
    }
  }

  /** The digest of the morning says that the change is not yet: no fact in it may say otherwise. */
  @ParameterizedTest
  @CsvSource({
    "us-duties-busan, trump-xi",
    "re-pause-promised, cn-re-55-58",
    "soy-pledge, trump-xi",
    "us-duties-order, us-fentanyl-tariff-cut",
    "truce-order, us-cn-truce",
    "re-october-suspended, cn-re-61-extraterritorial",
    "re-policy-suspended, cn-re-61-extraterritorial",
    "bis-affiliates-suspended, bis-affiliates-rule",
    "exclusions-extended, ustr-301-exclusions-178",
    "soy-pledge-met, cn-soy-12mmt",
  })
  void aFactDoesNotComeBeforeTheChangeThatItTells(String id, String deadline) {
    var fact = DATA.facts().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    var before = fact.statement().asOf().atStartOfDay(DATA.audience().zone()).toInstant();
    assertTrue(
        History.of(DATA, DATA.audience()).stream()
            .anyMatch(h -> h.to().id().equals(deadline) && h.edit().at().isBefore(before)),
        id);
  }

  private static Deadline last(String id) {
    return History.of(DATA, DATA.audience()).reversed().stream()
        .map(DatedRevision::to)
        .filter(deadline -> deadline.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
