package io.deadlinewatch.text;

import java.util.regex.Pattern;

/** The form of ids and tracks: lower-case letters, digits and hyphens, at most 64. */
public final class Slug {
  /** The track that a digest carries in its attributes; design, "What is sent". */
  public static final String ALL_TRACKS = "all";

  private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");

  private Slug() {}

  /** Whether a text is one. */
  public static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  /**
   * Checks an id.
   *
   * @throws RefusedException when the text is not a slug
   */
  public static String required(String field, String text) {
    if (!isOne(text)) {
      throw new RefusedException(
          field,
          RefusedException.quoted(text)
              + " is not a slug; write 1 to 64 of a-z, 0-9 and -, such as us-cn-truce");
    }
    return text;
  }

  /**
   * Checks a track.
   *
   * @throws RefusedException when the text is not a slug, or is the word that means every track
   */
  public static String track(String field, String text) {
    if (text.equals(ALL_TRACKS)) {
      throw new RefusedException(
          field, "'all' is kept for digests; name one thread, such as truce");
    }
    return required(field, text);
  }
}
