package io.deadlinewatch.briefing.post;

/** All that a post says of an alert, the header apart. */
public final class Post {
  private Post() {}

  /**
   * Writes it below a header that the markup has written.
   *
   * @param header perhaps cut
   */
  public static void write(PostedAlert alert, Markup markup, PostParts parts, String header) {
    write(alert, markup, parts, header.equals(markup.words(alert.header(), Integer.MAX_VALUE)));
  }

  /**
   * Writes it.
   *
   * @param isWhole whether the header has room for all of its words
   */
  public static void write(PostedAlert alert, Markup markup, PostParts parts, boolean isWhole) {
    if (alert.isDigest()) {
      new DigestPost(alert, markup, parts).write();
    } else {
      new DeadlinePost(alert, markup, parts).write(isWhole);
    }
  }
}
