package io.deadlinewatch.briefing.words;

import java.util.Map;
import java.util.Optional;

/**
 * Characters that have words in ASCII. The yen sign is not among them: it is the yuan's too, and to
 * guess would name another currency.
 */
final class AsciiWords {
  private static final Map<Integer, String> WORDS =
      Map.ofEntries(
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x2032, "'"),
          Map.entry(0x201C, "\""),
          Map.entry(0x201D, "\""),
          Map.entry(0x00AB, "\""),
          Map.entry(0x00BB, "\""),
          Map.entry(0x2010, "-"),
          Map.entry(0x2011, "-"),
          Map.entry(0x2012, "-"),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "-"),
          Map.entry(0x2015, "-"),
          Map.entry(0x2212, "-"),
          Map.entry(0x00B1, "+/-"),
          Map.entry(0x2044, "/"),
          Map.entry(0x2215, "/"),
          Map.entry(0x00F7, "/"),
          Map.entry(0x00D7, "x"),
          Map.entry(0x00B7, "."),
          Map.entry(0x2264, "<="),
          Map.entry(0x2265, ">="),
          Map.entry(0x2248, "~"),
          Map.entry(0x223C, "~"),
          Map.entry(0x2190, "<-"),
          Map.entry(0x2191, " up "),
          Map.entry(0x2192, "->"),
          Map.entry(0x2193, " down "),
          Map.entry(0x2030, " per mille"),
          Map.entry(0x00B0, " degrees "),
          Map.entry(0x00A2, " cents"),
          Map.entry(0x00A3, "GBP"),
          Map.entry(0x20AC, "EUR"),
          Map.entry(0x00A7, "Sec."),
          Map.entry(0x00DF, "ss"),
          Map.entry(0x00E6, "ae"),
          Map.entry(0x00C6, "AE"),
          Map.entry(0x0153, "oe"),
          Map.entry(0x0152, "OE"),
          Map.entry(0x00F8, "o"),
          Map.entry(0x00D8, "O"),
          Map.entry(0x0141, "L"),
          Map.entry(0x0142, "l"),
          Map.entry(0x0110, "D"),
          Map.entry(0x0111, "d"),
          Map.entry(0x0131, "i"),
          Map.entry((int) '`', "'"));

  private AsciiWords() {}

  static Optional<String> of(int character) {
    return Optional.ofNullable(WORDS.get(character));
  }
}
