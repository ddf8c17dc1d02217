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

  private static Deadline last(String id) {
    return History.of(DATA, DATA.audience()).reversed().stream()
        .map(Happening::to)
        .filter(deadline -> deadline.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
