package io.deadlinewatch.store;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.worded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.support.ItemSamples;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a sweep that could not finish an item leaves to the next one (traces S3 and S4). */
public interface LeftoverContract extends StoreContract {
  @Test
  default void whatIsLeftToFinishOutlivesAnEditAndNotAConfirm() {
    add(deadline("a"), NOON);
    var id = new AlertId.OfDeadline("a", 1, "changed");
    var record =
        new AlertRecord(
            id,
            NOON,
            new AlertRecord.Entry("changed", "truce", "New: a truce"),
            Map.of(
                Medium.FEED,
                new AlertRecord.Acceptance("m-1", Set.of("P1W", "P1D")),
                Medium.SMS,
                AlertRecord.Acceptance.of("m-2")),
            Map.of("P1W", "COVERED_BY_CHANGED"));
    var claimed = claimFirst(NOON, ClaimContract.UNTIL);
    var putOff = claimed.state().putOff(ClaimContract.UNTIL);

    assertTrue(store().write(claimed.in(putOff.unrecorded(List.of(record)))));

    var left = new Leftover(Optional.of(ClaimContract.UNTIL), List.of(record));
    assertEquals(left, item("a").state().leftover());
    assertEquals(0, item("a").state().attempts());
    assertEquals(left, claimFirst(ClaimContract.UNTIL, ClaimContract.NEXT_YEAR).state().leftover());
    assertEquals(
        Result.DONE,
        revise("a", worded(deadline("a"), ItemSamples.wording("B")), ClaimContract.NEXT_YEAR));
    assertEquals(new Leftover(Optional.empty(), List.of(record)), item("a").state().leftover());
    var again = claimFirst(ClaimContract.NEXT_YEAR, ClaimContract.NEXT_YEAR.plusSeconds(100));
    assertTrue(
        store().write(again.in(again.state().confirmed(Optional.of(ClaimContract.NEXT_YEAR)))));
    assertEquals(Leftover.NONE, item("a").state().leftover());
  }
}
