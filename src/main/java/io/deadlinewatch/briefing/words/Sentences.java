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
    return List.of(BETWEEN.split(text.strip()));
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
