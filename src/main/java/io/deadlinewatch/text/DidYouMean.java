package io.deadlinewatch.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody meant who typed a word that nobody knows. */
public final class DidYouMean {
  /** A slip of more letters than that is another word. */
  private static final int FARTHEST = 3;

  /** One slip for so many letters. */
  private static final int LETTERS_A_SLIP = 3;

  private DidYouMean() {}

  /**
   * The known word that is nearest, if one is near enough; of several the first by the alphabet. A
   * single letter, or none as in {@code -}, is near to every word as short as it, and so to none.
   */
  public static Optional<String> closest(String typed, Collection<String> known) {
    var word = typed.toLowerCase(Locale.ROOT);
    int letters = (int) word.chars().filter(Character::isLetterOrDigit).count();
    int most = letters < 2 ? 0 : Math.min(FARTHEST, Math.max(1, word.length() / LETTERS_A_SLIP));
    record Near(String word, int slips) {}
    return known.stream()
        .filter(each -> !each.equals(typed) && Math.abs(each.length() - word.length()) <= most)
        .map(each -> new Near(each, slips(word, each.toLowerCase(Locale.ROOT))))
        .filter(near -> near.slips() <= most)
        .min(Comparator.comparingInt(Near::slips).thenComparing(Near::word))
        .map(Near::word);
  }

  /** {@code "; did you mean cbam?"}, or nothing where no known word is near. */
  public static String question(String typed, Collection<String> known) {
    return closest(typed, known).map(word -> "; did you mean " + word + "?").orElse("");
  }

  /** Letters put in, left out, changed, or swapped with the next. */
  private static int slips(String one, String other) {
    int[][] least = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(least, one, other, i, j);
      }
    }
    return least[one.length()][other.length()];
  }

  private static int step(int[][] least, String one, String other, int i, int j) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int best =
        Math.min(
            least[i - 1][j - 1] + (same ? 0 : 1), Math.min(least[i - 1][j], least[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
  }
}
