package io.deadlinewatch.cli.collect;

import io.deadlinewatch.collector.draft.Draft;
import io.deadlinewatch.collector.draft.DraftKind;
import io.deadlinewatch.collector.reading.ReadingClass;
import io.deadlinewatch.collector.register.Window;
import io.deadlinewatch.deadline.Certainty;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The edit that a draft proposes, as the arguments of the ordinary command. */
final class DraftEdit {
  private static final int LONGEST_TITLE = 200;
  private static final Set<String> DUE = Set.of("--due", "--through");

  private DraftEdit() {}

  /**
   * The command with everything filled in. A zone that the text does not name is Washington's for a
   * new deadline, where one is needed; one that is there keeps its own.
   *
   * @param deadline the deadline that is meant; a new one is called as the draft is without it
   */
  static List<String> of(Draft draft, Optional<String> deadline) {
    return of(draft, deadline, List.of());
  }

  /**
   * The same, where options that somebody gave stand in place of those that the draft has.
   *
   * @throws java.util.NoSuchElementException where no deadline is meant that one must be named for
   */
  static List<String> of(Draft draft, Optional<String> deadline, List<String> given) {
    List<String> command = new ArrayList<>();
    command.add(draft.kind().word());
    command.add(deadline.orElse(draft.kind() == DraftKind.ADD ? draft.id() : "DEADLINE"));
    var options = options(draft);
    boolean hasDue = given.stream().anyMatch(each -> DUE.contains(name(each)));
    options.forEach((name, value) -> {
      boolean isGiven = given.stream().anyMatch(each -> name(each).equals(name));
      if (!isGiven && !(hasDue && DUE.contains(name))) {
        command.addAll(List.of(name, value));
      }
    });
    boolean saysOfficial = given.stream().anyMatch(each -> name(each).equals("--source-official"));
    if (!saysOfficial) {
      command.add("--source-official");
    }
    command.addAll(given);
    return command;
  }

  /** The command as a shell takes it. */
  static String shown(List<String> command) {
    List<String> words = new ArrayList<>();
    for (var word : command) {
      boolean isPlain = word.matches("[A-Za-z0-9:/._=-]+");
      words.add(isPlain ? word : "'" + word.replace("'", "'\\''") + "'");
    }
    return String.join(" ", words);
  }

  private static String name(String argument) {
    int equals = argument.indexOf('=');
    return equals < 0 ? argument : argument.substring(0, equals);
  }

  private static Map<String, String> options(Draft draft) {
    Map<String, String> options = new LinkedHashMap<>();
    var reading = draft.reading();
    var origin = draft.origin();
    if (draft.kind() != DraftKind.CANCEL) {
      boolean isLastDay = DraftLine.isLastDay(draft);
      reading.due().ifPresent(due -> options.put(isLastDay ? "--through" : "--due", due));
      boolean isNeeded = draft.kind() == DraftKind.ADD && (reading.time().isPresent() || isLastDay);
      reading
          .zone()
          .or(() -> isNeeded ? Optional.of(Window.EASTERN) : Optional.empty())
          .map(ZoneId::getId)
          .ifPresent(zone -> options.put("--zone", zone));
    }
    if (draft.kind() == DraftKind.ADD) {
      options.put("--title", cut(words(reading.kind()) + origin.title()));
      options.put("--track", origin.track());
      options.put("--leads", "P7D,P1D");
      boolean isOver = !Set.of(ReadingClass.HEARING, ReadingClass.OTHER).contains(reading.kind());
      options.put("--awaits-outcome", isOver ? "false" : "true");
    }
    if (draft.kind() == DraftKind.ADD || reading.isTentative()) {
      options.put(
          "--certainty",
          (reading.isTentative() ? Certainty.TENTATIVE : Certainty.SCHEDULED).word());
    }
    options.put("--why", reading.sentence());
    options.put("--source-title", cut(origin.title()));
    options.put("--source-url", origin.url());
    origin
        .published()
        .map(LocalDate::toString)
        .ifPresent(day -> options.put("--source-published", day));
    return options;
  }

  private static String words(ReadingClass kind) {
    return switch (kind) {
      case COMMENTS -> "Comments close: ";
      case REBUTTAL -> "Rebuttal comments close: ";
      case HEARING -> "Hearing: ";
      case REQUEST_TO_APPEAR -> "Requests to appear close: ";
      case EFFECTIVE, APPLICABLE -> "In effect: ";
      case EXPIRES, THROUGH -> "Ends: ";
      case COMPLIANCE -> "Compliance due: ";
      case OTHER -> "";
    };
  }

  private static String cut(String text) {
    return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE - 1) + "…";
  }
}
