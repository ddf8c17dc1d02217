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
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Status;
import java.util.List;
import java.util.Optional;

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
    if (headline.isNews()) {
      labelled("Deadline", Optional.of(deadline.title()));
    }
    due(alert);
    labelled("Certainty", CertaintyWords.line(deadline, alert.at(), audience));
    labelled("Authority", deadline.wording().authority());
    if (alert.cause() instanceof DeadlineAlert.Changed changed) {
      changes(changed, deadline);
    }
    happens(alert);
  }

  private void labelled(String label, Optional<String> words) {
    words.ifPresent(text -> emailPage.labelled(label, List.of(limits.text(text))));
  }

  private void due(DeadlineAlert alert) {
    var due = alert.deadline().due();
    emailPage.labelled("Due", new DueWords(audience, alert.at()).lines(due));
    switch (alert.deadline().status()) {
      case Status.Open _ -> when(due, alert);
      case Status.Settled _ -> labelled("Status", Optional.of("closed; no more reminders"));
      case Status.Cancelled _ -> labelled("Status", Optional.of("called off; no more reminders"));
    }
  }

  private void when(Due due, DeadlineAlert alert) {
    var left = TimeLeft.words(due, alert.at(), audience);
    var ending = TimeLeft.ending(due, alert.at(), audience);
    boolean ago = TimeLeft.isAgo(due, alert.at(), audience) && !(due instanceof Due.Through);
    labelled(
        ago ? "Due passed" : "When",
        Optional.of(left + ending.map(words -> "; it " + words).orElse("")));
  }

  private void happens(DeadlineAlert alert) {
    var deadline = alert.deadline();
    boolean open = deadline.status().isOpen();
    deadline
        .wording()
        .consequence()
        .ifPresent(text ->
            emailPage.heading(open ? "WHAT HAPPENS" : "WHAT WAS EXPECTED").line(limits.text(text)));
    CertaintyWords.action(deadline, alert.at(), audience)
        .ifPresent(text -> emailPage.heading("WHAT YOU CAN DO").line(limits.text(text)));
    if (alert.cause() instanceof DeadlineAlert.Reached) {
      CertaintyWords.outcomeUnknown(deadline, alert.at(), audience)
          .ifPresent(words -> emailPage.blank().line(words));
    }
  }

  private void changes(DeadlineAlert.Changed changed, Deadline to) {
    emailPage.heading("WHAT CHANGED");
    for (var line : ChangeWords.lines(changed.from(), to, audience)) {
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
