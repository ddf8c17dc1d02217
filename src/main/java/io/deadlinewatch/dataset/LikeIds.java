package io.deadlinewatch.dataset;

import java.util.regex.Pattern;

/** Whether two ids look like one, misspelt. */
final class LikeIds {
  /** Shorter ones differ in a letter by their nature. */
  private static final int SHORTEST = 5;

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private LikeIds() {}

  /** Different ids, apart from hyphens the same, or one letter put in, left out or another. */
  static boolean are(String one, String other) {
    if (one.equals(other) || Math.min(one.length(), other.length()) < SHORTEST) {
      return false;
    }
    if (one.replace("-", "").equals(other.replace("-", ""))) {
      return true;
    }
    return isOneLetterApart(one, other) && !countOn(one, other);
  }

  private static boolean countOn(String one, String other) {
    return NUMBERS.matcher(one).replaceAll("#").equals(NUMBERS.matcher(other).replaceAll("#"));
  }

  private static boolean isOneLetterApart(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 1) {
      return false;
    }
    int start = 0;
    int shorter = Math.min(one.length(), other.length());
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), other.length()) - start - end <= 1
        || isSwapped(one, other, start, end);
  }

  private static boolean isSwapped(String one, String other, int start, int end) {
    return one.length() == other.length()
        && one.length() - start - end == 2
        && one.charAt(start) == other.charAt(start + 1)
        && one.charAt(start + 1) == other.charAt(start);
  }
}
