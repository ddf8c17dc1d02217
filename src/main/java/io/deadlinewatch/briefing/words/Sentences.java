package io.deadlinewatch.briefing.words;

import java.util.List;
import java.util.regex.Pattern;

/** What people wrote, sentence by sentence. */
public final class Sentences {
  /** A full stop after a word, not after the U.S. or a No., and then a capital. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?<=[\\p{Ll}\\d%)\"']{2}[.!?])(?<! Nos?\\.)(?<! [Ff]rs?\\.)(?<! vs\\.)(?<! cf\\.) "
              + "(?=[\\p{Lu}\"'])|(?<=[。！？])");

  /** After these there is no blank. */
  private static final String FULL_WIDTH_ENDS = "。！？";

  private static final String ENDS = ".!?…。";

  private Sentences() {}

  /** The words with a full stop, unless they have an end of their own. */
  public static String ended(String words) {
    return isEnded(words) ? words : words + ".";
  }

  /** Whether the words end as a sentence does. */
  public static boolean isEnded(String words) {
    return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** The sentences, each with its full stop. */
  public static List<String> of(String text) {
    var stripped = text.strip();
    return mayEndWithin(stripped) ? List.of(BETWEEN.split(stripped)) : List.of(stripped);
  }

  /** Less than what ends a sentence before the last: of nearly every text it is soon said. */
  private static boolean mayEndWithin(String text) {
    for (int at = 0; at < text.length() - 1; at++) {
      char here = text.charAt(at);
      boolean western = here == '.' || here == '!' || here == '?';
      if (western ? text.charAt(at + 1) == ' ' : FULL_WIDTH_ENDS.indexOf(here) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first sentence, without its full stop, to stand within another. */
  public static String first(String text) {
    return bare(of(text).getFirst());
  }

  /** A sentence without its full stop. */
  public static String bare(String sentence) {
    boolean stopped = sentence.endsWith(".") && !sentence.endsWith("..");
    return stopped ? sentence.substring(0, sentence.length() - 1) : sentence;
  }
}
