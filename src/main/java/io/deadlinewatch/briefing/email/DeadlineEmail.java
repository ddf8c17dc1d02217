package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The e-mail of one or several alerts of one track; design, "What is sent". */
public final class DeadlineEmail {
  private final List<DeadlineAlert> alerts;
  private final Context context;

  /**
   * @param alerts of one track, decided at one moment, the most urgent first
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
      emailPage.line(alerts.size() + " alerts on " + track + ", the most urgent first.");
    }
    for (var alert : alerts) {
      if (alerts.size() > 1) {
        emailPage.blank().line("-".repeat(EmailPage.COLUMNS));
      }
      new AlertSection(emailPage, context.audience(), limits).write(alert);
    }
    var shared = new EmailLists(emailPage, context, limits);
    emailPage.heading("WHERE THINGS STAND (" + track + ")");
    shared.facts(track);
    emailPage.heading("COMING UP");
    comingUp(emailPage, shared);
    sources(emailPage, shared, limits);
    emailPage
        .blank()
        .line("-- ")
        .line("Deadline Watch. Time left is counted from " + written() + ".");
    return emailPage.text();
  }

  private void comingUp(EmailPage emailPage, EmailLists shared) {
    Set<String> told =
        alerts.stream().map(alert -> alert.deadline().id()).collect(Collectors.toSet());
    List<DeadlineSummary> others =
        context.upcoming().stream()
            .filter(deadline -> !told.contains(deadline.id()))
            .limit(Limits.EMAIL.getFirst().entries())
            .toList();
    if (others.isEmpty()) {
      emailPage.line("Nothing else is on the list.");
    }
    shared.list(others, alerts.getFirst().at());
  }

  private void sources(EmailPage emailPage, EmailLists shared, Limits limits) {
    Map<String, Source> byUrl = new LinkedHashMap<>();
    alerts.stream().flatMap(DeadlineEmail::sourcesOf).forEach(s -> byUrl.putIfAbsent(s.url(), s));
    if (byUrl.isEmpty()) {
      return;
    }
    emailPage.heading("SOURCES");
    for (var source : byUrl.values().stream().limit(limits.sources()).toList()) {
      var published = source.published().map(date -> ", " + Dates.dated(date)).orElse("");
      emailPage.line(limits.text(source.title()) + published);
      source
          .link()
          .ifPresentOrElse(emailPage::url, () -> emailPage.under("(its address is not sent out)"));
    }
    shared.leftOut(byUrl.size() - limits.sources(), "more source");
  }

  private static Stream<Source> sourcesOf(DeadlineAlert alert) {
    var own = alert.deadline().wording().sources().stream();
    return alert.cause() instanceof DeadlineAlert.Changed(_, var edits)
        ? Stream.concat(edits.reversed().stream().map(Edit::source).flatMap(Optional::stream), own)
        : own;
  }

  private String written() {
    var moment = alerts.getFirst().at().atZone(context.audience().zone());
    return Dates.fullDay(moment.toLocalDate()) + ", " + Dates.clockInZone(moment);
  }
}
