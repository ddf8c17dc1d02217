package io.deadlinewatch.store;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.AlertProgress;
import java.time.Instant;
import java.util.Optional;

/**
 * A deadline as it is stored.
 *
 * @param deadline the current revision's state
 * @param progress how far its alerts have come
 * @param revisedAt when the current revision was made
 * @param state what the protocol keeps of it
 */
public record DeadlineItem(
    Deadline deadline, AlertProgress progress, Instant revisedAt, ItemState state) implements Item {

  /** A new deadline whose {@code changed} alert is owed at once. */
  public static DeadlineItem added(Deadline deadline, Instant at) {
    return new DeadlineItem(
        deadline, AlertProgress.unannounced(1, 0), at, ItemState.unwritten(Optional.of(at)));
  }

  /** A deadline that subscribers know already, such as of a first import. */
  public static DeadlineItem known(Deadline deadline, int revision, Instant at, Audience audience) {
    var progress = AlertPlan.known(deadline, revision, at, audience);
    var next = AlertPlan.nextAlertAt(deadline, progress, audience);
    return new DeadlineItem(deadline, progress, at, ItemState.unwritten(next));
  }

  /** After an edit: due at once, nothing of the new revision said; the version is the one read. */
  public DeadlineItem revised(Deadline to, Instant at) {
    var announced = AlertProgress.unannounced(progress.revision() + 1, progress.announced());
    return new DeadlineItem(to, announced, at, state.edited(Optional.of(at)));
  }

  /** After an edit that subscribers know of already: what is past at a moment counts as said. */
  public DeadlineItem revisedQuietly(Deadline to, Instant at, Audience audience) {
    var quiet = known(to, progress.revision() + 1, at, audience);
    return quiet.in(state.edited(quiet.state.nextAlertAt()));
  }

  @Override
  public DeadlineItem replanned(Audience audience, Instant now) {
    var next =
        progress.hasUnannounced()
            ? state.nextAlertAt().filter(now::isAfter).or(() -> Optional.of(now))
            : AlertPlan.nextAlertAt(deadline, progress, audience);
    return in(state.replanned(next, now));
  }

  /** After a sweep: what was said, and when to look again. */
  public DeadlineItem after(AlertProgress said, Audience audience) {
    var next = AlertPlan.nextAlertAt(deadline, said, audience);
    return new DeadlineItem(deadline, said, revisedAt, state.confirmed(next));
  }

  /** After a sweep that leaves another alert of this revision sent in part. */
  public DeadlineItem afterLeavingPart(AlertProgress said, Audience audience) {
    var next = AlertPlan.nextAlertAt(deadline, said, audience);
    return new DeadlineItem(deadline, said, revisedAt, state.leavingPart(next));
  }

  @Override
  public ItemKey key() {
    return ItemKey.deadline(deadline.id());
  }

  @Override
  public DeadlineItem in(ItemState other) {
    return new DeadlineItem(deadline, progress, revisedAt, other);
  }
}
