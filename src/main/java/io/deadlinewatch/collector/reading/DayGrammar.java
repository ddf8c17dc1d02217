package io.deadlinewatch.collector.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads days.
 *
 * <pre>
 * days = month day (["and" | "or" | "-" | "to" | "through" | ","] day)* [","] year
 *      | month day [[","] year] | day month [","] year
 *      | month "/" day "/" year | year "-" month "-" day
 * </pre>
 *
 * Several days of one month share its year, and each is a phrase of its own.
 */
final class DayGrammar {
  private static final Set<String> JOINTS = Set.of("and", "or", "-", "to", "through", ",", "&");
  private static final int MOST_DAYS = 6;
  private static final int LAST_DAY = 31;

  private final List<Token> tokens;

  DayGrammar(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The days that are written from a token on; none where it is no date. */
  List<DayPhrase> at(int index) {
    int month = Months.number(tokens.get(index));
    if (month > 0) {
      return named(index, month);
    }
    int first = number(index);
    if (first < 0 || (index > 0 && isJoinedNumber(index - 1))) {
      return List.of();
    }
    if (text(index + 1).equals("/") && text(index + 3).equals("/") && isYear(index + 4)) {
      return List.of(new DayPhrase(index, index + 5, first, number(index + 2), year(index + 4)));
    }
    if (isYear(index) && isIso(index)) {
      return List.of(
          new DayPhrase(index, index + 5, number(index + 2), number(index + 4), year(index)));
    }
    boolean isDayFirst =
        isDay(index) && index + 1 < tokens.size() && Months.number(tokens.get(index + 1)) > 0;
    int yearAt = text(index + 2).equals(",") ? index + 3 : index + 2;
    return isDayFirst && isYear(yearAt)
        ? List.of(
            new DayPhrase(
                index, yearAt + 1, Months.number(tokens.get(index + 1)), first, year(yearAt)))
        : List.of();
  }

  private List<DayPhrase> named(int index, int month) {
    int at = text(index + 1).equals(".") ? index + 2 : index + 1;
    if (!isDay(at)) {
      return List.of();
    }
    List<DayPhrase> days = new ArrayList<>();
    days.add(new DayPhrase(index, at + 1, month, number(at), 0));
    at++;
    while (days.size() < MOST_DAYS) {
      int next = at;
      while (next - at < 2 && JOINTS.contains(text(next))) {
        next++;
      }
      if (next == at || !isDay(next) || isClock(next)) {
        break;
      }
      days.add(new DayPhrase(next, next + 1, month, number(next), 0));
      at = next + 1;
    }
    return withYear(days, at);
  }

  private List<DayPhrase> withYear(List<DayPhrase> days, int at) {
    int yearAt = text(at).equals(",") || text(at).equals(".") ? at + 1 : at;
    if (!isYear(yearAt)) {
      return List.of(days.getFirst());
    }
    int year = year(yearAt);
    List<DayPhrase> dated = new ArrayList<>(days.stream().map(day -> day.in(year)).toList());
    var last = dated.removeLast();
    dated.add(new DayPhrase(last.from(), yearAt + 1, last.month(), last.day(), year));
    return dated;
  }

  private boolean isIso(int index) {
    return text(index + 1).equals("-")
        && text(index + 3).equals("-")
        && text(index + 2).length() == 2
        && text(index + 4).length() == 2
        && number(index + 4) <= LAST_DAY
        && number(index + 2) <= 12
        && !text(index + 5).equals("-");
  }

  /** A number right behind a dash, a slash or a section sign's dot is a part of something else. */
  private boolean isJoinedNumber(int index) {
    return Set.of("-", "/", ".", "$", "§", "#").contains(text(index))
        && tokens.get(index).to() == tokens.get(index + 1).from();
  }

  private boolean isClock(int index) {
    return Set.of("am", "pm", "noon", "midnight", "hrs", "hours").contains(text(index + 1))
        || (text(index + 1).equals(":") && number(index + 2) >= 0 && text(index).length() <= 2);
  }

  private boolean isDay(int index) {
    int number = number(index);
    return (number >= 1 && number <= LAST_DAY && text(index).length() <= 2 && !isClock(index))
        || (number > LAST_DAY && text(index).length() == 2);
  }

  private boolean isYear(int index) {
    int year = year(index);
    return text(index).length() == 4 && year >= 1900 && year < 2200 && !isClock(index);
  }

  private int year(int index) {
    return number(index);
  }

  private int number(int index) {
    return index < tokens.size() ? tokens.get(index).number() : -1;
  }

  private String text(int index) {
    return index < tokens.size() ? tokens.get(index).text() : "";
  }
}
