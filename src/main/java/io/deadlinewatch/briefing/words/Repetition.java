package io.deadlinewatch.briefing.words;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a sentence says in nearly the same words what stands above it already. */
public final class Repetition {
  /** Share of its words that must stand above too. */
  private static final double NEARLY_ALL = 0.65;

  /** Shorter words say nothing by themselves; a number does. */
  private static final Pattern WORD = Pattern.compile("\\p{N}[\\p{N}.,]*\\p{N}|\\p{N}|\\p{L}{3,}");

  /** Letters that tell a word from others, whatever its ending: a month may be cut to three. */
  private static final int STEM = 5;

  private static final Pattern MONTH =
      Pattern.compile("(jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*");

  private static final Pattern NUMBER = Pattern.compile("\\p{N}.*");

  private Repetition() {}

  /** Whether one of the lines says it; a number that it lacks is news. */
  public static boolean isOf(String sentence, Collection<String> lines) {
    var words = words(sentence);
    return lines.stream().map(Repetition::words).anyMatch(line -> isWithin(words, line));
  }

  private static boolean isWithin(Set<String> words, Set<String> line) {
    long known = words.stream().filter(line::contains).count();
    boolean hasNews =
        words.stream().anyMatch(word -> NUMBER.matcher(word).matches() && !line.contains(word));
    return !hasNews && known >= NEARLY_ALL * words.size();
  }

  private static String stem(String word) {
    var month = MONTH.matcher(word);
    if (NUMBER.matcher(word).matches()) {
      return word;
    }
    return month.matches() ? month.group(1) : word.substring(0, Math.min(STEM, word.length()));
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(match -> stem(match.group()))
        .collect(Collectors.toSet());
  }
}
