package io.deadlinewatch.board;

import io.deadlinewatch.briefing.BoardPages;
import io.deadlinewatch.text.RefusedException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * Where a board is read.
 *
 * @param url the address of its index, which ends in a slash; none where nobody has said it
 */
public record Site(Optional<URI> url) {
  /** Stands in ids where nobody has said whose they are; no such host can ever be. */
  private static final String NOWHERE = "board.invalid";

  /**
   * Reads an address, to which the last slash is added.
   *
   * @throws RefusedException for anything but an http or https address without query and fragment
   */
  public static Site parse(String field, String text) {
    try {
      var address = new URI(text.endsWith("/") ? text : text + "/");
      boolean isWeb = List.of("http", "https").contains(String.valueOf(address.getScheme()));
      if (isWeb
          && address.getHost() != null
          && address.getQuery() == null
          && address.getFragment() == null
          && address.getUserInfo() == null) {
        return new Site(Optional.of(address));
      }
    } catch (URISyntaxException _) {
      // said below
    }
    throw new RefusedException(
        field,
        RefusedException.quoted(text)
            + " is no address of a board; write one such as https://deadlines.example.org/");
  }

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
    return file(BoardPages.name(deadline));
  }
}
