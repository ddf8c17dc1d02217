package io.deadlinewatch.board;

import java.net.URI;
import java.util.Optional;

/**
 * Where a board is read.
 *
 * @param url the address of its index, which ends in a slash; none where nobody has said it
 */
public record Site(Optional<URI> url) {
  /** Stands in ids where nobody has said whose they are; no such host can ever be. */
  private static final String NOWHERE = "board.invalid";

  /** The host, which calendars and feeds make their ids of. */
  public String host() {
    return url.map(URI::getHost).orElse(NOWHERE);
  }

  /** A file's address. */
  public Optional<URI> file(String name) {
    return url.map(index -> index.resolve(name));
  }

  /** The page of a deadline. */
  public Optional<URI> page(String deadline) {
    return file("d/" + deadline + "/index.html");
  }
}
