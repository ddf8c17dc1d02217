package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.reading.ReadingClass;
import io.deadlinewatch.deadline.Deadline;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a deadline is of, by its id and its title. */
final class DeadlineKinds {
  private static final String BEGINS = "\\b(effect|begin|start|appl(y|ies|icab)|takes hold)";
  private static final String ENDS =
      "\\b(expir|laps|exclusion|suspension)|\\b(ends?|ending|until|last)\\b";

  private static final Map<ReadingClass, Pattern> WORDS =
      Map.of(
          ReadingClass.COMMENTS, Pattern.compile("\\bcomment"),
          ReadingClass.REBUTTAL, Pattern.compile("\\brebut"),
          ReadingClass.HEARING, Pattern.compile("\\b(hearing|meeting)"),
          ReadingClass.REQUEST_TO_APPEAR, Pattern.compile("\\b(appear|speak|testif)"),
          ReadingClass.EFFECTIVE, Pattern.compile(BEGINS),
          ReadingClass.APPLICABLE, Pattern.compile(BEGINS),
          ReadingClass.EXPIRES, Pattern.compile(ENDS),
          ReadingClass.THROUGH, Pattern.compile(ENDS),
          ReadingClass.COMPLIANCE, Pattern.compile("\\b(compl(y|i)|report)"));

  private DeadlineKinds() {}

  /** All that it could be of; none where its words do not say. */
  static Set<ReadingClass> of(Deadline deadline) {
    var title = deadline.title();
    int colon = title.indexOf(':');
    var head = of(deadline.id() + " " + (colon < 0 ? title : title.substring(0, colon)));
    return head.isEmpty() ? of(title) : head;
  }

  /** The same of a text. */
  static Set<ReadingClass> of(String text) {
    var said = text.toLowerCase(Locale.ROOT);
    Set<ReadingClass> kinds = EnumSet.noneOf(ReadingClass.class);
    WORDS.forEach((kind, words) -> {
      if (words.matcher(said).find()) {
        kinds.add(kind);
      }
    });
    // Rebuttal comments, and comments after a hearing, are comments alone.
    if (kinds.contains(ReadingClass.REBUTTAL)) {
      kinds.remove(ReadingClass.COMMENTS);
    }
    if (kinds.stream().anyMatch(ReadingClass::isAsked)) {
      kinds.remove(ReadingClass.HEARING);
    }
    return kinds;
  }

  /** Whether it is of this. */
  static boolean isOf(Deadline deadline, ReadingClass kind) {
    return of(deadline).contains(kind);
  }

  /** Whether its words say that it is of something else; what is in force is all of a kind. */
  static boolean isOther(Deadline deadline, ReadingClass kind) {
    var kinds = of(deadline);
    boolean isKnown = kind != ReadingClass.OTHER && !kinds.isEmpty();
    return isKnown
        && kinds.stream().noneMatch(each -> each == kind || (each.isOfForce() && kind.isOfForce()));
  }

  /** The same, where comments and requests to appear are of a kind: they often end together. */
  static boolean isQuiteOther(Deadline deadline, ReadingClass kind) {
    return isOther(deadline, kind)
        && !(kind.isAsked() && of(deadline).stream().anyMatch(ReadingClass::isAsked));
  }
}
