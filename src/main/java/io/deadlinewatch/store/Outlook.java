package io.deadlinewatch.store;

import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.situation.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What the words of an alert need beside its deadline. */
public interface Outlook {

  /** The audience, read consistently; {@link Audience#DEFAULT} until somebody writes one. */
  Audience audience();

  /** Every fact, superseded ones and those to come too. */
  List<Fact> facts();

  /** Open deadlines that are due after a moment, the nearest first, at most so many. */
  List<DeadlineSummary> upcoming(Instant after, int limit);

  /** Open deadlines that are due at or before a moment, the oldest first, at most so many. */
  List<DeadlineSummary> awaitingOutcome(Instant now, int limit);

  /**
   * When each track was last changed: the newest revision of any of its deadlines that was, or is
   * to be, announced. A track that was never changed has none.
   */
  Map<String, Instant> newestChanges();

  /**
   * The revisions made after one moment and not after another, the oldest first. Where a change may
   * arrive late, both moments may be taken as earlier, by the same time in each call.
   */
  List<ChangeEntry> changes(Instant after, Instant until);
}
