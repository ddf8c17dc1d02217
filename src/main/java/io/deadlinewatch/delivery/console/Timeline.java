package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DigestNews;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.deadline.Audience;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** One line an alert: when, its kind, its headline, the media; its id where there is room. */
public final class Timeline implements AlertPrinter {
  private static final int KIND = 8;
  private static final int MEDIA = 6;
  private static final int CLOCK = 8;
  private static final int DAY = 10;
  private static final int DATE = 6;
  private static final int YEAR = 6;
  private static final String GAP = "  ";

  /** A terminal of fewer columns does without the days' names. */
  private static final int NARROW = 72;

  /** Columns with room for ids, and how many these then take. */
  private static final int WIDE = 150;

  private static final int ID = 50;

  /** Least of a headline that is worth reading. */
  private static final int HEADLINE = 20;

  private final PrintStream out;
  private final Audience audience;
  private final Style style;
  private final int columns;
  private final int year;
  private final int day;

  /**
   * @param out where it is shown, in UTF-8
   * @param columns of the terminal
   * @param days that are shown; a year is said where they are not of one
   */
  public Timeline(PrintStream out, Audience audience, Style style, int columns, Days days) {
    this.out = out;
    this.audience = audience;
    this.style = style;
    this.columns = columns;
    this.year = days.first().getYear();
    this.day = (columns < NARROW ? DATE : DAY) + (days.last().getYear() == year ? 0 : YEAR);
  }

  /** The first day that is shown and the last. */
  public record Days(LocalDate first, LocalDate last) {}

  /** Says what stands in each column. */
  public void open() {
    out.println();
    out.println(
        style.bold(when("WHEN", "") + padded("KIND", KIND) + what("HEADLINE", "MEDIA", "ALERT")));
  }

  @Override
  public void print(List<PreviewedAlert> together) {
    for (var told : together) {
      var alert = told.alert();
      var at = alert.at().atZone(audience.zone());
      var kind = padded(alert.kind(), KIND);
      out.println(
          when(day(at.toLocalDate()), Dates.clock(at.toLocalTime(), audience))
              + (Urgency.of(alert, audience) == Urgency.HIGH ? style.red(kind) : style.cyan(kind))
              + what(headline(told), media(told), alert.id().text()));
    }
  }

  private String when(String day, String clock) {
    return padded(day, this.day) + GAP + " ".repeat(CLOCK - clock.length()) + clock + GAP;
  }

  private String what(String headline, String media, String id) {
    int before = day + CLOCK + KIND + 2 * GAP.length();
    int after = GAP.length() + MEDIA + (columns < WIDE ? 0 : GAP.length() + ID);
    int room = Math.max(HEADLINE, columns - before - GAP.length() - after);
    var words = GAP + padded(Width.cut(headline, room), room) + GAP;
    return columns < WIDE ? words + media : words + padded(media, MEDIA) + GAP + id;
  }

  private String day(LocalDate date) {
    var name = Dates.day(date, year);
    return columns < NARROW ? name.substring(name.indexOf(' ') + 1) : name;
  }

  private static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - Width.of(text)));
  }

  private String headline(PreviewedAlert told) {
    return switch (told.alert()) {
      case DeadlineAlert alert -> Dates.inClock(Headline.of(alert, audience).text(), audience);
      case DigestAlert digest -> {
        var subject = told.email().flatMap(Message::subject).orElse("");
        var opening = DigestNews.opening(digest);
        yield subject.startsWith(opening) ? subject.substring(opening.length()) : subject;
      }
    };
  }

  /** {@code all} for e-mail, SMS and routes. */
  private static String media(PreviewedAlert told) {
    if (told.feed().isEmpty()) {
      return "SMS";
    }
    return told.sms().isPresent() ? "all" : "no SMS";
  }
}
