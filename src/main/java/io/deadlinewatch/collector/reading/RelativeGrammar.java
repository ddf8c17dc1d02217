package io.deadlinewatch.collector.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads days that are counted from another event.
 *
 * <pre>
 * relative = count ["calendar"] ("day" | "week" | "month")* ("after" | "from" | "following" | "before") event
 *          | "upon" "publication" | "date" "of" "publication" | "upon" "display"
 * </pre>
 *
 * Computed from the day of publication where that is the event and is known, and from the only day
 * of a hearing where that is the event; working days are not computed, holidays being unknown.
 */
final class RelativeGrammar {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("five", 5),
          Map.entry("seven", 7),
          Map.entry("ten", 10),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("sixty", 60),
          Map.entry("ninety", 90),
          Map.entry("six", 6),
          Map.entry("four", 4));
  private static final Set<String> UNITS =
      Set.of("day", "days", "week", "weeks", "month", "months");
  private static final Set<String> ORDER =
      Set.of("after", "from", "following", "before", "of", "prior");
  private static final Set<String> PUBLICATION =
      Set.of("publication", "publishes", "published", "register");
  private static final int MOST = 3660;
  private static final int EVENT = 16;

  /**
   * A day that is counted.
   *
   * @param from its first token
   * @param to behind the word that says from when
   * @param date where it can be computed
   */
  record Relative(int from, int to, Optional<LocalDate> date) {}

  private final Sentence sentence;
  private final Optional<LocalDate> publication;
  private final List<Reading> known;

  RelativeGrammar(Sentence sentence, Optional<LocalDate> publication, List<Reading> known) {
    this.sentence = sentence;
    this.publication = publication;
    this.known = known;
  }

  /** The first of the sentence. */
  Optional<Relative> find() {
    for (int index = 0; index < sentence.size(); index++) {
      var found = counted(index).or(upon(index));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Supplier<Optional<Relative>> upon(int index) {
    return () ->
        sentence.says(index, index + 2, "upon", "publication")
                || sentence.says(index, index + 3, "date", "of", "publication")
                || sentence.says(index, index + 2, "publication", "date")
            ? Optional.of(new Relative(index, index + 2, publication))
            : Optional.empty();
  }

  private Optional<Relative> counted(int index) {
    int count = count(index);
    int unit = unit(index + 1);
    if (count < 1 || count > MOST || unit < 0) {
      return Optional.empty();
    }
    int order = sentence.first(unit + 1, Math.min(sentence.size(), unit + 3), ORDER);
    if (order < 0) {
      return Optional.empty();
    }
    boolean isBefore = Set.of("before", "prior").contains(sentence.word(order));
    boolean isWorking = sentence.has(index, unit, Set.of("business", "working"));
    var event = isWorking ? Optional.<LocalDate>empty() : event(order);
    return Optional.of(
        new Relative(index, order + 1, event.map(day -> moved(day, count, unit, isBefore))));
  }

  private LocalDate moved(LocalDate day, int count, int unit, boolean isBefore) {
    int signed = isBefore ? -count : count;
    var word = sentence.word(unit);
    if (word.startsWith("month")) {
      return day.plusMonths(signed);
    }
    return word.startsWith("week") ? day.plusWeeks(signed) : day.plusDays(signed);
  }

  private Optional<LocalDate> event(int order) {
    int to = Math.min(sentence.size(), order + EVENT);
    if (sentence.has(order, to, PUBLICATION)) {
      boolean isOther =
          sentence.has(
              order,
              to,
              Set.of("final", "order", "results", "determination", "petition", "approval", "last"));
      return isOther ? Optional.empty() : publication;
    }
    boolean isHearing = sentence.has(order, to, Set.of("hearing", "meeting"));
    if (!isHearing
        || sentence.has(order, to, Set.of("last", "conclusion", "close", "transcript"))) {
      return Optional.empty();
    }
    var hearings = known.stream().filter(each -> each.kind() == ReadingClass.HEARING).toList();
    return hearings.size() == 1 ? hearings.getFirst().date() : Optional.empty();
  }

  private int count(int index) {
    int number = sentence.tokens().get(index).number();
    if (number < 0) {
      return NUMBERS.getOrDefault(sentence.word(index), -1);
    }
    boolean isSection = index > 0 && Set.of("§", ".", "-", "/").contains(sentence.word(index - 1));
    return isSection ? -1 : number;
  }

  private int unit(int index) {
    for (int at = index; at < Math.min(sentence.size(), index + 5); at++) {
      if (UNITS.contains(sentence.word(at))) {
        return at;
      }
      if (!Set.of("calendar", "business", "working", "(", ")", "-").contains(sentence.word(at))
          && !sentence.tokens().get(at).isNumber()) {
        return -1;
      }
    }
    return -1;
  }
}
