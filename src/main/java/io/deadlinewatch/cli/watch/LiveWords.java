package io.deadlinewatch.cli.watch;

import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.delivery.console.Width;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a watch stands, in a line: what is told next and in how long, what waits, what fails.
 *
 * @param waiting how many of what, such as {@code drafts}
 * @param failing what did not work in the last minute; empty where all did
 */
record LiveWords(Optional<Upcoming> next, Map<String, Integer> waiting, String failing) {
  private static final int LEAST_COLUMNS = 30;
  private static final String BETWEEN = " | ";

  /** The line, which leaves the last column free; what fails is never what is cut. */
  String line(Instant now, int columns, Style style) {
    var others = others();
    int rest = others.stream().mapToInt(each -> Width.of(each) + BETWEEN.length()).sum();
    var first = first(now, Math.max(LEAST_COLUMNS, columns - 1 - rest));
    var all = Width.cut(join(first, others), columns - 1);
    return failing.isEmpty() ? style.faint(all) : style.red(all);
  }

  private List<String> others() {
    List<String> others = new ArrayList<>();
    if (!failing.isEmpty()) {
      others.add(failing);
    }
    waiting.forEach((what, many) -> {
      if (many == 1) {
        others.add("1 " + single(what) + " waits");
      } else if (many > 1) {
        others.add(many + " " + what + " wait");
      }
    });
    return others;
  }

  private static String single(String plural) {
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.substring(0, plural.length() - 1);
  }

  private static String join(String first, List<String> others) {
    return others.stream().map(BETWEEN::concat).collect(Collectors.joining("", first, ""));
  }

  private String first(Instant now, int room) {
    if (next.isEmpty()) {
      return "Nothing is to be told yet";
    }
    var told = next.get();
    var left = Duration.between(now, told.at());
    var when = left.isPositive() ? " in " + words(left) + ", " + told.when() : " now";
    var what = "Next: " + told.what();
    return Width.cut(what, Math.max(LEAST_COLUMNS - when.length(), room - when.length())) + when;
  }

  /** Such as {@code 4 h 10 min}. */
  static String words(Duration left) {
    if (left.toDays() > 1) {
      return left.toDays() + " days " + left.toHoursPart() + " h";
    }
    if (left.toHours() > 0) {
      return left.toHours() + " h " + left.toMinutesPart() + " min";
    }
    return left.toMinutes() > 0 ? left.toMinutes() + " min" : left.toSeconds() + " s";
  }
}
