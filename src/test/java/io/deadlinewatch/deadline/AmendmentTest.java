package io.deadlinewatch.deadline;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static io.deadlinewatch.support.DeadlineSamples.leads;
import static io.deadlinewatch.support.DeadlineSamples.on;
import static io.deadlinewatch.support.DeadlineSamples.through;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.text.RefusedException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a change edits, and that what it does not name stays. */
class AmendmentTest {
  private static final Deadline TRUCE =
      deadline("d", at("2025-11-10T00:01", "Asia/Shanghai"), "P7D", "PT1H");
  private static final Deadline DAYS =
      deadline("d", at("2025-11-10T00:01", "Asia/Shanghai"), "P7D");

  @Test
  void amendmentThatNamesNothingIsEmptyAndChangesNothing() {
    var nothing = move(null, null, null);

    assertTrue(nothing.isEmpty());
    assertEquals(TRUCE, nothing.appliedTo(TRUCE));
  }

  @Test
  void zoneStaysWhereAMoveDoesNotNameIt() {
    assertEquals(
        at("2026-11-10T00:01", "Asia/Shanghai"),
        move("2026-11-10T00:01", null, null).appliedTo(TRUCE).due());
    assertEquals(
        through("2026-11-09", "Asia/Shanghai"),
        move(null, "2026-11-09", null).appliedTo(TRUCE).due());
  }

  @Test
  void zoneStaysOverADateAlone() {
    var dated = move("2026-11-10", null, null).appliedTo(DAYS);

    assertEquals(
        new Due.On(LocalDate.of(2026, 11, 10), Optional.of(ZoneId.of("Asia/Shanghai"))),
        dated.due());
    assertEquals(
        at("2026-11-10T08:00", "Asia/Shanghai"),
        move("2026-11-10T08:00", null, null).appliedTo(dated).due());
  }

  @Test
  void zoneAloneKeepsTheLocalTime() {
    assertEquals(
        at("2025-11-10T00:01", "America/New_York"),
        move(null, null, "America/New_York").appliedTo(TRUCE).due());
  }

  @Test
  void moveFromADateWithoutAZoneToATimeNeedsOne() {
    var dated = deadline("d", on("2025-11-10"), "P7D");

    var refused =
        assertThrows(
            RefusedException.class, () -> move("2025-11-11T10:00", null, null).appliedTo(dated));

    assertEquals("zone", refused.field());
  }

  @Test
  void moveToADateAloneIsRefusedWhileTimeLeadsStay() {
    var refused =
        assertThrows(RefusedException.class, () -> move("2026-11-10", null, null).appliedTo(TRUCE));

    assertEquals("leads", refused.field());
    assertTrue(refused.getMessage().contains("PT1H"), refused.getMessage());
  }

  @Test
  void moveToADateAloneIsTakenWhereItsLeadsAreDays() {
    var change =
        Amendment.of(
            new Amendment.TimingChange(
                new DueText(Optional.of("2026-11-10"), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.of(leads("P1D"))));

    assertTrue(change.appliedTo(TRUCE).due().isDateAlone());
  }

  @Test
  void moveToThroughKeepsTimeLeads() {
    assertEquals(
        TRUCE.timing().leads(), move(null, "2026-11-09", null).appliedTo(TRUCE).timing().leads());
  }

  @Test
  void leadsAreReplacedAsAWhole() {
    var change = leadsOnly(Optional.of(List.of()));

    assertFalse(change.isEmpty());
    assertEquals(List.of(), change.appliedTo(TRUCE).timing().leads());
    assertEquals(TRUCE.due(), change.appliedTo(TRUCE).due());
  }

  @Test
  void wordsCertaintyAndStatusStandAlone() {
    var change =
        new Amendment(
            new Amendment.TimingChange(
                DueText.NONE, Optional.of(Certainty.TENTATIVE), Optional.empty()),
            words(Optional.of("New title"), Optional.of("It bites.")),
            Amendment.ClassificationChange.NONE,
            Optional.of(new Status.Cancelled(Optional.empty())));

    var to = change.appliedTo(TRUCE);

    assertEquals("New title", to.title());
    assertEquals(Optional.of("It bites."), to.wording().consequence());
    assertEquals(Certainty.TENTATIVE, to.certainty());
    assertEquals("cancelled", to.status().word());
    assertEquals(TRUCE.due(), to.due());
  }

  @Test
  void emptyTitleIsRefused() {
    var change =
        new Amendment(
            Amendment.TimingChange.NONE,
            words(Optional.of(" \n"), Optional.empty()),
            Amendment.ClassificationChange.NONE,
            Optional.empty());

    var refused = assertThrows(RefusedException.class, () -> change.appliedTo(TRUCE));

    assertEquals("title", refused.field());
  }

  @Test
  void settledNeedsAnOutcomeAndCancelledDoesNot() {
    var refused =
        assertThrows(RefusedException.class, () -> Status.parse("settled", Optional.empty()));

    assertEquals("outcome", refused.field());
    assertEquals("cancelled", Status.parse("cancelled", Optional.empty()).word());
    assertThrows(RefusedException.class, () -> Status.parse("open", Optional.of("done")));
    assertThrows(RefusedException.class, () -> Status.parse("closed", Optional.empty()));
  }

  @Test
  void everyOtherFieldIsReplacedWhereItIsNamed() {
    var source = new Source("Order", "https://example.org/order", Optional.empty());
    var change =
        new Amendment(
            Amendment.TimingChange.NONE,
            new Amendment.WordsChange(
                Optional.empty(),
                Optional.of("USTR"),
                Optional.empty(),
                Optional.of("File at the portal."),
                Optional.of(List.of(source.official(true)))),
            new Amendment.ClassificationChange(
                Optional.of("ports"), Optional.of(Importance.MAJOR), Optional.of(false)),
            Optional.empty());

    var to = change.appliedTo(TRUCE);

    assertFalse(change.isEmpty());
    assertEquals(new Classification("ports", Importance.MAJOR, false), to.classification());
    assertEquals(Optional.of("USTR"), to.wording().authority());
    assertEquals(Optional.of("File at the portal."), to.wording().action());
    assertEquals(List.of(source.official(true)), to.wording().sources());
    assertEquals(TRUCE.timing(), to.timing());
    assertEquals(TRUCE.title(), to.title());
  }

  @Test
  void whatIsNamedEmptyIsTakenAway() {
    var nothing = Optional.of("");
    var change =
        new Amendment(
            Amendment.TimingChange.NONE,
            new Amendment.WordsChange(
                Optional.empty(), nothing, nothing, nothing, Optional.of(List.of())),
            Amendment.ClassificationChange.NONE,
            Optional.empty());

    var wording = change.appliedTo(TRUCE).wording();

    assertEquals(
        new Wording(TRUCE.title(), Optional.empty(), Optional.empty(), List.of()), wording);
  }

  private static Amendment.WordsChange words(Optional<String> title, Optional<String> consequence) {
    return new Amendment.WordsChange(
        title, Optional.empty(), consequence, Optional.empty(), Optional.empty());
  }

  private static Amendment leadsOnly(Optional<List<Lead>> leads) {
    return Amendment.of(new Amendment.TimingChange(DueText.NONE, Optional.empty(), leads));
  }

  private static Amendment move(String due, String through, String zone) {
    return Amendment.of(
        Amendment.TimingChange.of(
            new DueText(
                Optional.ofNullable(due),
                Optional.ofNullable(through),
                Optional.ofNullable(zone))));
  }
}
