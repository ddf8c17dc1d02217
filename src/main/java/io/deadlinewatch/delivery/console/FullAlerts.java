package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.deadline.Audience;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Alerts in full for a person at a terminal: days, moments, and each message as it is read. */
public final class FullAlerts implements AlertPrinter {
  private static final String BAR = "    | ";

  private final PrintStream out;
  private final Audience audience;
  private final Style style;
  private final int columns;
  private final RouteView route;
  private Optional<LocalDate> day = Optional.empty();

  /**
   * @param out where they are shown, in UTF-8
   * @param columns of the terminal
   * @param route whose words stand beside e-mail and SMS
   */
  public FullAlerts(PrintStream out, Audience audience, Style style, int columns, RouteView route) {
    this.out = out;
    this.audience = audience;
    this.style = style;
    this.columns = columns;
    this.route = route;
  }

  @Override
  public void print(List<PreviewedAlert> together) {
    var first = together.getFirst();
    beginDay(first.alert());
    out.println();
    together.forEach(this::line);
    first.email().ifPresent(this::email);
    together.stream()
        .flatMap(each -> each.sms().stream())
        .distinct()
        .forEach(sms -> sms(sms, first.feed().isEmpty()));
    together.stream().flatMap(each -> each.feed().stream()).forEach(feed -> post(feed.body()));
  }

  private void beginDay(Alert alert) {
    var date = audience.dateOf(alert.at());
    if (!day.equals(Optional.of(date))) {
      day = Optional.of(date);
      out.println();
      out.println(style.bold(rule(Dates.fullDay(date), columns)));
    }
  }

  private void line(PreviewedAlert previewedAlert) {
    var alert = previewedAlert.alert();
    var at = alert.at().atZone(audience.zone());
    var what =
        switch (alert) {
          case DeadlineAlert told -> told.track() + ", " + told.id().text();
          case DigestAlert digest -> "everything, " + digest.id().text();
        };
    var clock = Dates.clockInZone(at, audience);
    var begin = style.bold(clock) + "  " + kind(alert);
    if (Width.of(clock + "  " + alert.kind() + "  " + what) <= columns) {
      out.println(begin + "  " + style.faint(what));
    } else {
      out.println(begin);
      Width.wrapped(what, columns - 2).forEach(line -> out.println("  " + style.faint(line)));
    }
  }

  private String kind(Alert alert) {
    var word = alert.kind().toUpperCase(Locale.ROOT);
    return Urgency.of(alert, audience) == Urgency.HIGH ? style.red(word) : style.cyan(word);
  }

  private void email(Message email) {
    out.println("  " + style.faint("E-mail"));
    Width.hanging(email.subject().orElse(""), columns - BAR.length())
        .forEach(line -> out.println(style.faint(BAR) + style.bold(line)));
    out.println(style.faint(BAR.stripTrailing()));
    email
        .body()
        .lines()
        .flatMap(text -> Width.hanging(text, columns - BAR.length()).stream())
        .forEach(line -> out.println((style.faint(BAR) + line).stripTrailing()));
  }

  private void sms(Message sms, boolean waited) {
    var what = waited ? "SMS, after the quiet hours, " : "SMS, ";
    out.println("  " + style.faint(what + sms.body().length() + " characters"));
    wrapped(sms.body());
  }

  private void post(String document) {
    out.println("  " + style.faint(route.name()));
    route
        .lines(document, style, columns - BAR.length())
        .forEach(line -> out.println((style.faint(BAR) + line).stripTrailing()));
  }

  private void wrapped(String text) {
    Width.hanging(text, columns - BAR.length())
        .forEach(line -> out.println(style.faint(BAR) + style.yellow(line)));
  }

  /** A heading over the whole width. */
  static String rule(String name, int columns) {
    var begin = "== " + name + " ";
    return begin + "=".repeat(Math.max(0, columns - Width.of(begin)));
  }
}
