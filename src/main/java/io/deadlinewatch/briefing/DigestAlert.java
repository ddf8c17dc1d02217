package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.text.Slug;
import java.time.Instant;
import java.util.List;

/**
 * The regular look at everything.
 *
 * @param id its id
 * @param at when it was decided
 * @param since the digest before; what changed since then is new
 * @param changes the revisions since then, the oldest first
 * @param awaiting deadlines reached and not settled
 */
public record DigestAlert(
    AlertId.OfDigest id,
    Instant at,
    Instant since,
    List<ChangeEntry> changes,
    List<DeadlineSummary> awaiting)
    implements Alert {

  /** Takes copies. */
  public DigestAlert {
    changes = List.copyOf(changes);
    awaiting = List.copyOf(awaiting);
  }

  @Override
  public String kind() {
    return "digest";
  }

  @Override
  public String track() {
    return Slug.ALL_TRACKS;
  }
}
