package io.deadlinewatch.deadline;

import io.deadlinewatch.text.CleanLine;
import java.util.Optional;

/**
 * Who made an edit.
 *
 * @param name as the operator gave it, or the caller's identity; empty while that is not asked yet
 * @param caller the identity that AWS knew the caller by; none for edits that no caller made, such
 *     as those of a file, and for those made before it was kept
 */
public record Maker(String name, Optional<String> caller) {
  /** Nobody yet. */
  public static final Maker UNKNOWN = new Maker("", Optional.empty());

  /** Cleans both. */
  public Maker {
    name = CleanLine.optional("by", name);
    caller = caller.map(identity -> CleanLine.optional("caller", identity));
  }

  /** Somebody of whom only the name is known. */
  public static Maker named(String name) {
    return new Maker(name, Optional.empty());
  }

  /** A caller who gave no other name. */
  public static Maker caller(String identity) {
    return new Maker(identity, Optional.of(identity));
  }
}
