package io.deadlinewatch.board.publish;

import io.deadlinewatch.board.BoardFile;
import java.util.Map;
import java.util.Optional;

/** Where files are served from. What one call wrote, the next one sees. */
public interface Bucket {
  /** The fingerprint of everything in it, by name; {@link Fingerprints#of} says what that is. */
  Map<String, String> list();

  /**
   * Puts a file in the place of another, or where none is.
   *
   * @param instead the fingerprint of what stands there; empty for nothing
   * @return whether that stood there; if not, nothing is written
   */
  boolean put(BoardFile file, Optional<String> instead);

  /**
   * Takes a file away, if it is still the one with that fingerprint.
   *
   * @return whether it was
   */
  boolean remove(String name, String fingerprint);
}
