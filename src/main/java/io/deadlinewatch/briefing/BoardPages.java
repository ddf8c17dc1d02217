package io.deadlinewatch.briefing;

import java.net.URI;
import java.util.Optional;

/**
 * Where a reader sees more than an alert says.
 *
 * @param index the address of the board's index, which ends in a slash; none where there is no
 *     board, or nobody has said where
 */
public record BoardPages(Optional<URI> index) {
  /** No board. */
  public static final BoardPages NONE = new BoardPages(Optional.empty());

  /** The name of a deadline's page among the board's files. */
  public static String name(String deadline) {
    return "d/" + deadline + "/index.html";
  }

  /** The page of what an alert speaks of: its deadline's, or for a digest the index. */
  public Optional<String> of(Alert alert) {
    return index
        .map(root ->
            alert instanceof DeadlineAlert told ? root.resolve(name(told.deadline().id())) : root)
        .map(URI::toString);
  }
}
