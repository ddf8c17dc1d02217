package io.deadlinewatch.edit;

import io.deadlinewatch.deadline.Revision;
import java.util.List;

/** Somebody else edited the deadline since it was looked at; nothing was written. */
public final class ChangedMeanwhileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Revision> revisions;

  /**
   * @param seen the revision that was looked at
   * @param revisions those made since, in order
   */
  public ChangedMeanwhileException(String deadlineId, int seen, List<Revision> revisions) {
    super("'" + deadlineId + "' is not at revision " + seen + " any more");
    this.revisions = List.copyOf(revisions);
  }

  /** What was changed meanwhile, in order. */
  public List<Revision> revisions() {
    return revisions;
  }
}
