package io.deadlinewatch.cli.edit;

import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.cli.print.RevisionWords;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.plan.DigestPlan;
import io.deadlinewatch.store.DigestItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When the next digest comes, as an audience plans it.
 *
 * @param stored how far the digests have come; none before the first sweep
 */
record NextDigest(Instant now, Optional<DigestItem> stored) {

  /** When it comes; past for one that the next sweep tells. */
  Instant at(Audience audience) {
    return DigestPlan.nextAt(progress(audience), audience);
  }

  /**
   * What a change of the audience does to it. A date has one digest: a time that is moved to later
   * on a day that has had its own counts from the next day on.
   */
  List<String> lines(Audience before, Audience after) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Next digest, was: "
            + RevisionWords.moment(at(before), before)
            + "; will be: "
            + RevisionWords.moment(at(after), after)
            + ".");
    var today = after.dateOf(now);
    if (after.digestAt(today).isAfter(now) && !progress(after).lastDate().isBefore(today)) {
      lines.add("None comes today any more: that of " + Dates.fullDay(today) + " is done.");
    }
    return lines;
  }

  private DigestPlan.DigestProgress progress(Audience audience) {
    return stored
        .map(DigestItem::digestProgress)
        .orElseGet(() -> DigestPlan.beginning(now, audience));
  }
}
