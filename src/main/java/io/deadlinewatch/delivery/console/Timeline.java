package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.deadline.Audience;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A timeline for a person at an 80-column terminal: days, moments, and each message as it is read.
 */
public final class Timeline implements AlertPrinter {
  private static final int COLUMNS = 80;
  private static final String BAR = "    | ";

  private final PrintStream out;
  private final Audience audience;
  private final Style style;
  private Optional<LocalDate> day = Optional.empty();
  private int alerts;
  private int digests;

  /**
   * @param out where it is shown, in UTF-8
   */
  public Timeline(PrintStream out, Audience audience, Style style) {
    this.out = out;
    this.audience = audience;
    this.style = style;
  }

  /** Says what is shown. */
  public void open(String data, Instant from, Instant to) {
    out.println(style.bold("Deadline Watch preview of " + data));
    out.println("From " + moment(from) + " to " + moment(to) + ".");
    out.println("Every alert as its readers get it. Nothing is sent.");
  }

  /** Says how many were shown. */
  public void close() {
    out.println();
    out.println(
        alerts == 0
            ? "Nothing is due in this time; another is set with --from and --to."
            : alerts + " alerts, of them " + digests + " digests.");
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
    together.stream()
        .flatMap(each -> each.feed().stream())
        .forEach(feed -> slack(SlackMessage.of(feed.body())));
  }

  private void beginDay(Alert alert) {
    var date = audience.dateOf(alert.at());
    if (!day.equals(Optional.of(date))) {
      day = Optional.of(date);
      var name = "== " + Dates.fullDay(date) + " ";
      out.println();
      out.println(style.bold(name + "=".repeat(COLUMNS - name.length())));
    }
  }

  private void line(PreviewedAlert previewedAlert) {
    var alert = previewedAlert.alert();
    // An SMS after the quiet hours is an alert that was shown before.
    alerts += previewedAlert.feed().isPresent() ? 1 : 0;
    digests += alert instanceof DigestAlert ? 1 : 0;
    var at = alert.at().atZone(audience.zone());
    var what =
        switch (alert) {
          case DeadlineAlert told -> told.track() + ", " + told.deadline().id();
          case DigestAlert _ -> "everything";
        };
    out.println(style.bold(Dates.clockInZone(at)) + "  " + kind(alert) + "  " + style.faint(what));
  }

  private String kind(Alert alert) {
    var word = alert.kind().toUpperCase(Locale.ROOT);
    return Urgency.of(alert, audience) == Urgency.HIGH ? style.red(word) : style.cyan(word);
  }

  private void email(Message email) {
    out.println("  " + style.faint("E-mail"));
    out.println(style.faint(BAR) + style.bold(email.subject().orElse("")));
    out.println(style.faint(BAR.stripTrailing()));
    email.body().lines().forEach(text -> out.println((style.faint(BAR) + text).stripTrailing()));
  }

  private void sms(Message sms, boolean waited) {
    var what = waited ? "SMS, after the quiet hours, " : "SMS, ";
    out.println("  " + style.faint(what + sms.body().length() + " characters"));
    wrapped(sms.body());
  }

  private void slack(SlackMessage message) {
    out.println("  " + style.faint("Slack, " + message.blocks() + " blocks; its notification"));
    if (!message.text().startsWith(message.header())) {
      wrapped(message.header());
    }
    wrapped(message.text());
  }

  private String moment(Instant instant) {
    var moment = instant.atZone(audience.zone());
    return Dates.fullDay(moment.toLocalDate()) + ", " + Dates.clockInZone(moment);
  }

  private void wrapped(String text) {
    Width.wrapped(text, COLUMNS - BAR.length())
        .forEach(line -> out.println(style.faint(BAR) + style.yellow(line)));
  }
}
