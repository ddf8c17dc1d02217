package io.deadlinewatch.briefing.email;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.Citations;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Limits;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.situation.Fact;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The parts of an e-mail that every kind of alert shares, each saying what it leaves out. */
final class EmailLists {
  private final EmailPage emailPage;
  private final SharedLines lines;
  private final Context context;
  private final Limits limits;

  EmailLists(EmailPage emailPage, Context context, Limits limits) {
    this.emailPage = emailPage;
    this.lines = new SharedLines(emailPage);
    this.context = context;
    this.limits = limits;
  }

  /** The facts of a track, the newest first. */
  void facts(String track) {
    facts(track, _ -> false);
  }

  /**
   * The facts of a track, the newest first.
   *
   * @param isNew which of them are marked as new
   */
  void facts(String track, Predicate<Fact> isNew) {
    var facts = context.situation().of(track);
    if (facts.isEmpty()) {
      emailPage.line("Nothing is on record for this track yet.");
    }
    facts.stream()
        .limit(limits.facts())
        .forEach(fact -> emailPage.bullet((isNew.test(fact) ? "New, " : "") + dated(fact)));
    leftOut(facts.size() - limits.facts(), "older fact");
  }

  /** Deadlines, the title first and the date under it. */
  void list(List<DeadlineSummary> deadlines, Instant now) {
    deadlines.stream().limit(limits.entries()).forEach(deadline -> entry(deadline, now));
    leftOut(deadlines.size() - limits.entries(), "more deadline");
  }

  /** Says how many entries were left out, if any were. */
  void leftOut(int number, String what) {
    lines.leftOut(number, what);
  }

  /** A source, with its address where that may be sent out. */
  void source(Source source) {
    lines.source(
        limits.text(Citations.title(source)), source.published().map(Dates::dated), source.link());
  }

  /** {@code Oct 10, 2025: Average duty on Chinese goods is about 55%.} */
  String dated(Fact fact) {
    var statement = fact.statement();
    return Dates.dated(statement.asOf()) + ": " + limits.text(statement.text());
  }

  private void entry(DeadlineSummary deadline, Instant now) {
    var audience = context.audience();
    lines.deadline(
        limits.text(deadline.title()),
        new DueWords(audience, now).listed(deadline.due()),
        CertaintyWords.doubt(deadline, now, audience),
        deadline.track());
  }
}
