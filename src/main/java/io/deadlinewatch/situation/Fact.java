package io.deadlinewatch.situation;

import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A sentence on where a track stands.
 *
 * @param id a slug
 * @param track the thread that it speaks of
 * @param statement what it says
 * @param supersedes the id of the fact that it replaces from its own day on
 * @param filing how it came on record
 */
public record Fact(
    String id, String track, Statement statement, Optional<String> supersedes, Filing filing) {
  /** Refuses an id or a track that is not a slug. */
  public Fact {
    Slug.required("id", id);
    Slug.track("track", track);
    supersedes.ifPresent(other -> requireOther(id, other));
  }

  /** One that was on record from the first. */
  public Fact(String id, String track, Statement statement, Optional<String> supersedes) {
    this(id, track, statement, supersedes, Filing.FROM_THE_FIRST);
  }

  /** The same fact as one that came on record in another way. */
  public Fact filed(Filing other) {
    return new Fact(id, track, statement, supersedes, other);
  }

  /** Whether it says the same, however either came on record. */
  public boolean saysTheSameAs(Fact other) {
    return filed(Filing.FROM_THE_FIRST).equals(other.filed(Filing.FROM_THE_FIRST));
  }

  /** An id for a fact that has none: the same fact written twice is one. */
  public static String derivedId(String track, Statement statement) {
    var sum = new CRC32();
    sum.update(
        (track + "\n" + statement.asOf() + "\n" + statement.text())
            .getBytes(StandardCharsets.UTF_8));
    return "fact-" + Long.toHexString(sum.getValue());
  }

  private static void requireOther(String id, String other) {
    Slug.required("supersedes", other);
    if (other.equals(id)) {
      throw new RefusedException(
          "supersedes", "'" + id + "' is the fact itself; name an older one");
    }
  }
}
