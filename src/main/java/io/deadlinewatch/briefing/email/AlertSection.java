package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.briefing.words.TimeLeft;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Edit;
import java.util.List;

/** What an e-mail says of one alert: headline, due, certainty, what happens, what changed. */
final class AlertSection {
  private final EmailPage emailPage;
  private final Audience audience;
  private final Limits limits;

  AlertSection(EmailPage emailPage, Audience audience, Limits limits) {
    this.emailPage = emailPage;
    this.audience = audience;
    this.limits = limits;
  }

  void write(DeadlineAlert alert) {
    var deadline = alert.deadline();
    var headline = Headline.of(alert, audience);
    emailPage.blank().line(headline.withTitle(limits.text(headline.title())).text());
    emailPage.blank();
    due(alert);
    emailPage.labelled("Certainty", List.of(CertaintyWords.meaning(deadline.certainty())));
    deadline
        .wording()
        .authority()
        .ifPresent(text -> emailPage.labelled("Authority", List.of(limits.text(text))));
    if (alert.cause() instanceof DeadlineAlert.Changed changed) {
      changes(changed, deadline);
    }
    happens(alert);
  }

  private void due(DeadlineAlert alert) {
    var due = alert.deadline().due();
    emailPage.labelled("Due", new DueWords(audience, alert.at()).lines(due));
    if (!alert.deadline().status().isOpen()) {
      emailPage.labelled(
          "Status", List.of(alert.deadline().status().word() + "; no more reminders"));
    } else {
      var when = TimeLeft.words(due, alert.at(), audience);
      boolean ago = TimeLeft.isAgo(due, alert.at(), audience);
      emailPage.labelled(ago ? "Due passed" : "When", List.of(when));
    }
  }

  private void happens(DeadlineAlert alert) {
    var deadline = alert.deadline();
    deadline
        .wording()
        .consequence()
        .ifPresent(text ->
            emailPage
                .heading(deadline.status().isOpen() ? "WHAT HAPPENS" : "WHAT WAS TO HAPPEN")
                .line(limits.text(text)));
    if (alert.cause() instanceof DeadlineAlert.Reached) {
      emailPage.blank().line(CertaintyWords.outcomeUnknown(deadline.certainty()));
    }
  }

  private void changes(DeadlineAlert.Changed changed, Deadline to) {
    emailPage.heading("WHAT CHANGED");
    for (var line : ChangeWords.lines(changed.from(), to)) {
      emailPage.bullet(limits.text(line));
    }
    changed
        .from()
        .flatMap(from -> ChangeWords.before(from, to))
        .ifPresent(before -> emailPage.under("Before: " + limits.text(before)));
    changed.edits().stream()
        .map(Edit::why)
        .filter(why -> !why.isEmpty())
        .distinct()
        .forEach(why -> emailPage.bullet("Why: " + limits.text(why)));
  }
}
