package io.deadlinewatch.cli.watch.demo;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DigestNews;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.delivery.console.AlertPrinter;
import io.deadlinewatch.delivery.console.PreviewedAlert;
import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.delivery.console.Width;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A line a day, and below it its alerts in short: when, how urgent, the headline, and when due. */
final class DayLines implements AlertPrinter {
  private static final int CLOCK = 8;
  private static final int URGENCY = 6;
  private static final String GAP = "  ";
  private static final int MOST_COLUMNS = 100;

  private final PrintStream out;
  private final Audience audience;
  private final Style style;
  private final int columns;
  private boolean isAfterAlerts = true;

  DayLines(PrintStream out, Audience audience, Style style, int columns) {
    this.out = out;
    this.audience = audience;
    this.style = style;
    this.columns = Math.min(columns, MOST_COLUMNS);
  }

  /** Begins a day. Days on which nothing comes stand together. */
  void day(LocalDate date) {
    var name = Dates.fullDay(date) + " ";
    if (isAfterAlerts) {
      out.println();
    }
    isAfterAlerts = false;
    out.println(style.bold(name) + style.faint("-".repeat(columns - name.length())));
  }

  @Override
  public void print(List<PreviewedAlert> together) {
    // What an SMS repeats after the quiet hours was told the evening before.
    together.stream().filter(told -> told.feed().isPresent()).forEach(this::print);
  }

  private void print(PreviewedAlert told) {
    isAfterAlerts = true;
    switch (told.alert()) {
      case DeadlineAlert alert -> {
        line(alert, Dates.inClock(Headline.of(alert, audience).text(), audience));
        if (alert.deadline().status().isOpen()) {
          under(alert);
        }
      }
      case DigestAlert digest -> line(digest, news(digest, told.email()));
    }
  }

  private void line(Alert alert, String headline) {
    var at = alert.at().atZone(audience.zone()).toLocalTime();
    var clock = Dates.clock(at, audience);
    var lines = Width.wrapped(headline, room());
    out.println(
        " ".repeat(CLOCK - clock.length()) + clock + GAP + urgency(alert) + lines.getFirst());
    lines.stream().skip(1).forEach(line -> out.println(indented(line)));
  }

  private void under(DeadlineAlert alert) {
    var due = alert.deadline().due();
    var words = new DueWords(audience, alert.at()).brief(due);
    Width.wrapped(due instanceof Due.Through ? words : "due " + words, room())
        .forEach(line -> out.println(style.faint(indented(line))));
  }

  private int room() {
    return columns - indented("").length();
  }

  private static String indented(String line) {
    return " ".repeat(CLOCK + URGENCY) + GAP + GAP + line;
  }

  private String urgency(Alert alert) {
    if (alert instanceof DigestAlert) {
      return style.faint("digest") + GAP;
    }
    var urgency = Urgency.of(alert, audience);
    var word = urgency.word() + " ".repeat(URGENCY - urgency.word().length()) + GAP;
    return urgency == Urgency.HIGH ? style.red(word) : word;
  }

  private static String news(DigestAlert digest, Optional<Message> mail) {
    var subject = mail.flatMap(Message::subject).orElse("");
    var opening = DigestNews.opening(digest);
    var news = subject.startsWith(opening) ? subject.substring(opening.length()) : subject;
    return news.isEmpty() ? news : Character.toUpperCase(news.charAt(0)) + news.substring(1);
  }
}
