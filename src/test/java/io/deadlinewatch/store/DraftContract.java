package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.draft.Draft;
import io.deadlinewatch.collector.draft.DraftKind;
import io.deadlinewatch.collector.draft.DraftState;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.collector.reading.DateReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was proposed. */
public interface DraftContract extends StoreContract {
  @Test
  default void aDraftIsReadAsItWasKept() {
    for (var kept :
        List.of(
            kept("b", "Effective 5 p.m. EST on June 9, 2025, unless changed."),
            kept("a", "Comments are extended from May 1, 2025, to June 2, 2025."),
            kept("c", "The rule is delayed indefinitely; it was effective."))) {
      assertTrue(store().drafts().keep(kept));
      assertEquals(Optional.of(next(kept)), store().drafts().find(kept.draft().id()));
    }
    assertEquals(
        List.of("a", "b", "c"),
        store().drafts().all().stream().map(each -> each.draft().id()).toList());
    assertEquals(Optional.empty(), store().drafts().find("d"));
  }

  @Test
  default void whoWritesADraftOverWhatTheyDidNotReadIsRefused() {
    var kept = kept("a", "Comments are due June 2, 2025.");
    assertTrue(store().drafts().keep(kept));
    assertFalse(store().drafts().keep(kept));

    var dismissed = next(kept).in(DraftState.DISMISSED, "Not ours.", NOON.plusSeconds(9));
    assertTrue(store().drafts().keep(dismissed));
    assertFalse(store().drafts().keep(dismissed));
    assertEquals(Optional.of(next(dismissed)), store().drafts().find("a"));
  }

  private static KeptDraft next(KeptDraft kept) {
    return new KeptDraft(kept.draft(), kept.state(), kept.why(), kept.since(), kept.version() + 1);
  }

  private static KeptDraft kept(String id, String text) {
    var day = Optional.of(LocalDate.of(2025, 4, 29));
    var origin =
        new Draft.Origin(
            "2025-05000",
            Optional.of("USTR-2025-0004"),
            "Notice",
            "https://www.federalregister.gov/d/2025-05000",
            "tariffs",
            day,
            "0123");
    var draft =
        new Draft(
            id,
            DraftKind.MOVE,
            Optional.of("x"),
            DateReader.read(text, day).getFirst(),
            Optional.of(false),
            origin);
    return new KeptDraft(draft, DraftState.OPEN, "", NOON, 0);
  }
}
