package io.deadlinewatch.situation;

import io.deadlinewatch.deadline.RefusedException;
import io.deadlinewatch.deadline.Slug;
import java.util.Optional;

/**
 * A sentence on where a track stands.
 *
 * @param id a slug
 * @param track the thread that it speaks of
 * @param statement what it says
 * @param supersedes the id of the fact that it replaces from its own day on
 */
public record Fact(String id, String track, Statement statement, Optional<String> supersedes) {
  /** Refuses an id or a track that is not a slug. */
  public Fact {
    Slug.required("id", id);
    Slug.track("track", track);
    supersedes.ifPresent(other -> requireOther(id, other));
  }

  private static void requireOther(String id, String other) {
    Slug.required("supersedes", other);
    if (other.equals(id)) {
      throw new RefusedException(
          "supersedes", "'" + id + "' is the fact itself; name an older one");
    }
  }
}
