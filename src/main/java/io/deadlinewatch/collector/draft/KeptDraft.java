package io.deadlinewatch.collector.draft;

import java.time.Instant;
import java.util.Optional;

/**
 * A draft as it is stored.
 *
 * @param draft what is proposed
 * @param state what became of it
 * @param why why it was turned down; empty where it was not
 * @param since since when it has been in this state
 * @param version as it was read; a write is conditional on it and stores one more, 0 for a new one
 */
public record KeptDraft(Draft draft, DraftState state, String why, Instant since, long version) {

  /** One that somebody has made, or turned down. */
  public KeptDraft in(DraftState other, String reason, Instant now) {
    return new KeptDraft(draft, other, reason, now, version);
  }

  /** Whether it waits for somebody. */
  public boolean isOpen() {
    return state == DraftState.OPEN;
  }

  /**
   * What to write of a draft that a run proposes; nothing where it is known. An open one follows
   * its document; one that was turned down or made comes back only where its document says
   * something else.
   */
  public static Optional<KeptDraft> of(Draft fresh, Optional<KeptDraft> kept, Instant now) {
    if (kept.isEmpty()) {
      return Optional.of(new KeptDraft(fresh, DraftState.OPEN, "", now, 0));
    }
    var before = kept.orElseThrow();
    if (before.draft().equals(fresh)) {
      return Optional.empty();
    }
    boolean isSameDocument =
        before.draft().origin().fingerprint().equals(fresh.origin().fingerprint());
    if (before.isOpen()) {
      return Optional.of(
          new KeptDraft(fresh, DraftState.OPEN, "", before.since(), before.version()));
    }
    return isSameDocument
        ? Optional.empty()
        : Optional.of(new KeptDraft(fresh, DraftState.OPEN, "", now, before.version()));
  }
}
