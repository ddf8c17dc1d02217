package io.deadlinewatch.briefing.words;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * How much of everything a message holds. SNS takes 256 KiB, attributes included; a message that is
 * larger is written again under the next, narrower limits, and says what it left out.
 *
 * @param characters of each text
 * @param tracks in a digest
 * @param facts of each track
 * @param entries of each list of deadlines or changes
 * @param sources in all
 */
public record Limits(int characters, int tracks, int facts, int entries, int sources) {
  /** 256 KiB less 4 KiB for the subject and the attributes. */
  static final int MAX_BYTES = 252 * 1024;

  /** That UTF-8 takes for a unit of a Java text. */
  private static final int MOST_BYTES = 3;

  /** For programs, which read all. */
  public static final List<Limits> DOCUMENT =
      List.of(
          new Limits(5_000, 200, 100, 100, 40),
          new Limits(5_000, 100, 20, 25, 20),
          new Limits(1_000, 50, 10, 15, 10),
          new Limits(200, 12, 3, 10, 2));

  /** For an e-mail about deadlines: what a person reads. */
  public static final List<Limits> EMAIL =
      List.of(
          new Limits(5_000, 1, 8, 10, 8),
          new Limits(1_500, 1, 5, 5, 5),
          new Limits(400, 1, 3, 3, 3),
          new Limits(120, 1, 2, 2, 1));

  /** For a digest, which lists more of everything. */
  public static final List<Limits> DIGEST =
      List.of(
          new Limits(5_000, 30, 6, 40, 0),
          new Limits(1_500, 30, 4, 30, 0),
          new Limits(400, 30, 3, 20, 0),
          new Limits(120, 30, 2, 15, 0));

  /** A text within the limit, cut between characters, never within an address, and marked so. */
  public String text(String text) {
    if (text.length() <= characters || text.codePointCount(0, text.length()) <= characters) {
      return text;
    }
    int end = Prose.cutBefore(text, text.offsetByCodePoints(0, characters));
    return (text.substring(0, end).stripTrailing() + " [...]").stripLeading();
  }

  /** The first rendering that SNS takes. */
  public static String fit(List<Limits> ladder, Function<Limits, String> rendering) {
    for (var limits : ladder) {
      var text = rendering.apply(limits);
      if (text.length() <= MAX_BYTES / MOST_BYTES || bytes(text) <= MAX_BYTES) {
        return text;
      }
    }
    throw new IllegalStateException("the narrowest limits hold more than SNS takes");
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
