package io.deadlinewatch.store;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.plan.DigestPlan;
import java.time.Instant;
import java.util.Optional;

/**
 * The digest as it is stored.
 *
 * @param digestProgress how far the digests have come
 * @param state what the protocol keeps of it
 */
public record DigestItem(DigestPlan.DigestProgress digestProgress, ItemState state)
    implements Item {

  /** The digest before its first sweep. */
  public static DigestItem beginning(Instant now, Audience audience) {
    var digestProgress = DigestPlan.beginning(now, audience);
    return new DigestItem(
        digestProgress,
        ItemState.unwritten(Optional.of(DigestPlan.nextAt(digestProgress, audience))));
  }

  @Override
  public DigestItem replanned(Audience audience, Instant now) {
    return in(state.replanned(Optional.of(DigestPlan.nextAt(digestProgress, audience)), now));
  }

  /** After a sweep. */
  public DigestItem after(DigestPlan.DigestProgress said, Audience audience) {
    return new DigestItem(said, state.confirmed(Optional.of(DigestPlan.nextAt(said, audience))));
  }

  /** After a sweep that leaves the digest of a later date sent in part. */
  public DigestItem afterLeavingPart(DigestPlan.DigestProgress said, Audience audience) {
    return new DigestItem(said, state.leavingPart(Optional.of(DigestPlan.nextAt(said, audience))));
  }

  @Override
  public ItemKey key() {
    return ItemKey.DIGEST;
  }

  @Override
  public DigestItem in(ItemState other) {
    return new DigestItem(digestProgress, other);
  }
}
