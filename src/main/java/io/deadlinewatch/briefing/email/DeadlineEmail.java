package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.Citations;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.briefing.words.Silence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The e-mail of one or several alerts of one track; design, "What is sent". */
public final class DeadlineEmail {
  /** Deadlines under COMING UP. */
  private static final int TO_COME = 5;

  /** The same, where that many are major. */
  private static final int MOST_TO_COME = 10;

  private final List<DeadlineAlert> alerts;
  private final Context context;

  /**
   * @param alerts of one track, decided at one moment, the most important first
   */
  public DeadlineEmail(List<DeadlineAlert> alerts, Context context) {
    this.alerts = List.copyOf(alerts);
    this.context = context;
  }

  public String text() {
    return Limits.fit(Limits.EMAIL, this::render);
  }

  private String render(Limits limits) {
    var emailPage = new EmailPage();
    var track = alerts.getFirst().track();
    if (alerts.size() > 1) {
      emailPage.line(alerts.size() + " alerts on " + track + ", the most important first.");
    }
    for (var alert : alerts) {
      if (alerts.size() > 1) {
        emailPage.blank().line("-".repeat(EmailPage.COLUMNS));
      }
      new AlertSection(emailPage, context.audience(), limits).write(alert);
    }
    var shared = new EmailLists(emailPage, context, limits);
    emailPage.heading("WHERE THINGS STAND (" + track + ")");
    Silence.of(track, alerts, context).ifPresent(emailPage::line);
    shared.facts(track);
    emailPage.heading("COMING UP");
    comingUp(emailPage, shared, limits);
    sources(emailPage, shared, limits);
    new EmailFooter(emailPage, context).ofAlerts(alerts, written());
    return emailPage.text();
  }

  private void comingUp(EmailPage emailPage, EmailLists shared, Limits limits) {
    Set<String> told =
        alerts.stream().map(alert -> alert.deadline().id()).collect(Collectors.toSet());
    var now = alerts.getFirst().at();
    int most = Math.min(MOST_TO_COME, limits.entries());
    var first = context.toCome(now).first(told, Math.min(TO_COME, most), most);
    if (first.isEmpty()) {
      emailPage.line("Nothing else is on the list.");
    }
    shared.list(first, now);
  }

  private void sources(EmailPage emailPage, EmailLists shared, Limits limits) {
    var sources = Citations.of(alerts, context.audience());
    if (sources.isEmpty()) {
      return;
    }
    emailPage.heading("SOURCES");
    sources.stream().limit(limits.sources()).forEach(shared::source);
    shared.leftOut(sources.size() - limits.sources(), "more source");
  }

  private String written() {
    var moment = alerts.getFirst().at().atZone(context.audience().zone());
    return Dates.fullDay(moment.toLocalDate())
        + ", "
        + Dates.clockInZone(moment, context.audience());
  }
}
