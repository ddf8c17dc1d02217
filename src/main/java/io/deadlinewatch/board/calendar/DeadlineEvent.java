package io.deadlinewatch.board.calendar;

import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.Citations;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A deadline in a calendar's words. They count from no moment, since they are read at any. */
final class DeadlineEvent {
  private final Deadline deadline;
  private final CalendarEvent.Key key;
  private final Audience audience;

  private DeadlineEvent(Deadline deadline, CalendarEvent.Key key, Audience audience) {
    this.deadline = deadline;
    this.key = key;
    this.audience = audience;
  }

  /**
   * The event of a deadline. One that was called off stays confirmed, and says so: Google takes an
   * event that is marked as cancelled away without a word.
   */
  static CalendarEvent of(Deadline deadline, CalendarEvent.Key key, Audience audience) {
    var event = new DeadlineEvent(deadline, key, audience);
    boolean isFirm = !deadline.status().isOpen() || deadline.certainty() == Certainty.SCHEDULED;
    return new CalendarEvent(
        key,
        When.of(deadline.due()),
        isFirm,
        event.summary(),
        String.join("\n", event.description()));
  }

  private String summary() {
    var lastDay = deadline.due() instanceof Due.Through ? " (last day)" : "";
    var title = deadline.title() + lastDay;
    return switch (deadline.status()) {
      case Status.Cancelled _ -> "Cancelled: " + title;
      case Status.Settled _ -> "Settled: " + title;
      case Status.Open _ -> title + doubt();
    };
  }

  private String doubt() {
    return deadline.certainty() == Certainty.SCHEDULED
        ? ""
        : " (" + deadline.certainty().word() + ")";
  }

  private List<String> description() {
    List<String> lines = new ArrayList<>(new DueWords(audience, key.at()).lines(deadline.due()));
    var open = deadline.status().isOpen();
    if (open) {
      lines.add("Certainty: " + CertaintyWords.meaning(deadline.certainty()));
    }
    var wording = deadline.wording();
    labelled(lines, "Outcome", deadline.status().outcome());
    labelled(lines, open ? "What happens" : "What was expected", wording.consequence());
    labelled(lines, "What you can do", open ? wording.action() : Optional.empty());
    official()
        .forEach(source ->
            lines.add(Citations.title(source) + source.link().map(": "::concat).orElse("")));
    key.page().ifPresent(page -> lines.add("Everything on it: " + page));
    return lines;
  }

  private static void labelled(List<String> lines, String label, Optional<String> text) {
    text.ifPresent(words -> lines.add(label + ": " + words));
  }

  private Stream<Source> official() {
    return deadline.wording().sources().stream()
        .sorted(Comparator.comparing((Source source) -> !source.isOfficial()));
  }
}
