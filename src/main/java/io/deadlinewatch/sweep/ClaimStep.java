package io.deadlinewatch.sweep;

import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.Claims;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.EachResult;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Step 1 of the sweep's protocol: claim what is due. Held by {@code ClaimContract}, {@code
 * TracesTest}.
 */
final class ClaimStep {
  private final Claims claims;
  private final Batch batch;

  ClaimStep(Claims claims, Batch batch) {
    this.claims = claims;
    this.batch = batch;
  }

  /** The items that are ours now. Losing one is normal. */
  List<Item> claim(List<DueEntry> due) {
    return batch.together(due, this::claimEach);
  }

  private List<Item> claimEach(List<DueEntry> due) {
    var answers = claims.claimEach(due, batch.now().plus(Sweep.CLAIM_FOR));
    return IntStream.range(0, due.size())
        .mapToObj(place -> claimed(due.get(place), answers.get(place)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Item> claimed(DueEntry entry, EachResult<Claim> answer) {
    try {
      switch (answer.get()) {
        case Claim.Won(var item) -> {
          return Optional.of(item);
        }
        case Claim.Lost(var key) -> batch.note(new SweepEvent.LostRace(key));
        case Claim.Unreadable(var row, var problem) -> quarantine(row, problem);
      }
    } catch (StoreException failed) {
      batch.note(new SweepEvent.StoreFailed(entry.key(), String.valueOf(failed.getMessage())));
    } catch (RuntimeException failed) {
      // A bug: it must not keep those beside it from being told, and needs a hand as they say.
      batch.note(new SweepEvent.Unreadable(entry.key(), String.valueOf(failed)));
    }
    return Optional.empty();
  }

  private void quarantine(DueEntry row, String problem) {
    batch.note(new SweepEvent.Unreadable(row.key(), problem));
    if (!claims.quarantine(row, batch.now().plus(Sweep.QUARANTINE_FOR))) {
      batch.note(new SweepEvent.NotConfirmed(row.key()));
    }
  }
}
