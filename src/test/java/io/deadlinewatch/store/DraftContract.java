package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.collector.draft.DraftState;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.support.DraftSamples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was proposed. */
public interface DraftContract extends StoreContract {
  @Test
  default void aDraftIsReadAsItWasKept() {
    for (var kept :
        List.of(
            DraftSamples.open("b", "Effective 5 p.m. EST on June 9, 2025, unless changed."),
            DraftSamples.open("a", "Comments are extended from May 1, 2025, to June 2, 2025."),
            DraftSamples.open("c", "The rule is delayed indefinitely; it was effective."))) {
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
    var kept = DraftSamples.open("a", "Comments are due June 2, 2025.");
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
}
