package io.deadlinewatch.collector.reading;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What months and weekdays are called. */
final class Months {
  private static final String[] NAMES = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };
  private static final int SHORT = 3;

  private static final Map<String, Integer> LONG_NAMES =
      IntStream.range(0, NAMES.length)
          .boxed()
          .collect(Collectors.toUnmodifiableMap(index -> NAMES[index], index -> index + 1));
  private static final Map<String, Integer> SHORT_NAMES =
      IntStream.range(0, NAMES.length)
          .boxed()
          .collect(
              Collectors.toUnmodifiableMap(
                  index -> NAMES[index].substring(0, SHORT), index -> index + 1));

  private static final Set<String> WEEKDAYS =
      Lexicon.words(
          """
          monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu
          thur thurs fri sat sun
          """);

  private Months() {}

  /** The number of a month, 1 to 12; 0 for any other word. "May" and "march" need a capital. */
  static int number(Token token) {
    if (!token.isWord() || !token.isCapital()) {
      return 0;
    }
    var word = token.is("sept") ? "sep" : token.text();
    return LONG_NAMES.getOrDefault(word, SHORT_NAMES.getOrDefault(word, 0));
  }

  static boolean isWeekday(Token token) {
    return token.isCapital() && WEEKDAYS.contains(token.text());
  }
}
