package io.deadlinewatch.briefing;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Folding what people write to printable ASCII, for subjects and SMS. */
final class Ascii {
  private static final Map<Integer, String> WORDS =
      Map.ofEntries(
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x00AB, "\""),
          Map.entry(0x00BB, "\""),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "-"),
          Map.entry(0x2212, "-"),
          Map.entry(0x2192, "->"),
          Map.entry(0x00D7, "x"),
          Map.entry(0x00DF, "ss"),
          Map.entry(0x00E6, "ae"),
          Map.entry(0x00C6, "AE"),
          Map.entry(0x00F8, "o"),
          Map.entry(0x00D8, "O"),
          Map.entry(0x0141, "L"),
          Map.entry(0x0142, "l"),
          Map.entry(0x20AC, "EUR"),
          Map.entry(0x00A3, "GBP"),
          Map.entry(0x00A7, "Sec."),
          Map.entry((int) '`', "'"));

  private Ascii() {}

  /**
   * The text in printable ASCII, or nothing where most of its letters and digits have no such form:
   * what is left of a Chinese title ("2025") would mislead.
   */
  static Optional<String> fold(String text) {
    var folded = new StringBuilder(text.length());
    int kept = 0;
    int lost = 0;
    var decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < decomposed.length(); ) {
      int character = decomposed.codePointAt(i);
      i += Character.charCount(character);
      var known = WORDS.get(character);
      if (known != null) {
        folded.append(known);
      } else if (character >= ' ' && character < 0x7F) {
        folded.append((char) character);
        kept += Character.isLetterOrDigit(character) ? 1 : 0;
      } else {
        lost += Character.isLetterOrDigit(character) ? 1 : 0;
      }
    }
    var line = folded.toString().strip().replaceAll(" {2,}", " ");
    return kept > lost ? Optional.of(line) : Optional.empty();
  }

  /** Cuts at a word where one is near, and says so with dots. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Math.max(0, length - 3);
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > end * 2 / 3 ? space : end).stripTrailing() + "...";
  }
}
