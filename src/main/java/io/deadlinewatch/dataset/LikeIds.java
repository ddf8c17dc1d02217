package io.deadlinewatch.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Ids, and which of them look like another one, misspelt.
 *
 * <ol>
 *   <li>Each is filed under itself, itself without hyphens, and itself without each of its letters.
 *   <li>Two that are a letter apart, or swap two that stand side by side, share one of these; so a
 *       file of many thousands is looked through once.
 *   <li>What shares one is compared, letter by letter.
 * </ol>
 */
final class LikeIds {
  /** Shorter ones differ in a letter by their nature. */
  private static final int SHORTEST = 5;

  private static final Pattern NUMBERS = Pattern.compile("\\d+");

  private final List<String> ids = new ArrayList<>();
  private final Map<String, List<Integer>> filed = new HashMap<>();

  /** Takes an id, and gives those before it that are like it, in their order. */
  List<String> add(String id) {
    SortedSet<Integer> candidates = new TreeSet<>();
    for (var name : names(id)) {
      var place = filed.computeIfAbsent(name, _ -> new ArrayList<>());
      candidates.addAll(place);
      place.add(ids.size());
    }
    ids.add(id);
    return candidates.stream().map(ids::get).filter(other -> are(id, other)).toList();
  }

  private static Set<String> names(String id) {
    Set<String> names = new HashSet<>(Set.of(id));
    names.add(id.replace("-", ""));
    for (int i = 0; i < id.length(); i++) {
      names.add(id.substring(0, i) + id.substring(i + 1));
    }
    return names;
  }

  /** Different ids, apart from hyphens the same, or one letter put in, left out or another. */
  static boolean are(String one, String other) {
    if (one.equals(other) || Math.min(one.length(), other.length()) < SHORTEST) {
      return false;
    }
    if (one.replace("-", "").equals(other.replace("-", ""))) {
      return true;
    }
    return isOneLetterApart(one, other) && !uncounted(one).equals(uncounted(other));
  }

  /** Ids that only count on are not like each other: they differ in what stands here as a sign. */
  private static String uncounted(String id) {
    return NUMBERS.matcher(id).replaceAll("#");
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
