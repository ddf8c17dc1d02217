package io.deadlinewatch.board.feed;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.words.CertaintyWords;
import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.briefing.words.Citations;
import io.deadlinewatch.briefing.words.DueWords;
import io.deadlinewatch.briefing.words.Headline;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.PlannedAlert;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A revision as a feed tells it: in the words of its alert, as of when it was made. */
final class RevisionEntry {
  private final Revision revision;
  private final Audience audience;

  private RevisionEntry(Revision revision, Audience audience) {
    this.revision = revision;
    this.audience = audience;
  }

  /**
   * The entry of a revision.
   *
   * @param host whose feed it stands in; with the revision's own day it makes the id (RFC 4151),
   *     which is the same for ever, wherever the feed is read from
   */
  static FeedEntry of(Revision revision, String host, Optional<URI> page, Audience audience) {
    var to = revision.to();
    var entry = new RevisionEntry(revision, audience);
    var at = revision.edit().at();
    return new FeedEntry(
        "tag:%s,%s:%s"
            .formatted(host, at.atZone(ZoneOffset.UTC).toLocalDate(), entry.alert().id().text()),
        Headline.of(entry.alert(), audience).text(),
        String.join("\n", entry.lines()),
        at,
        new FeedEntry.Place(to.track(), page));
  }

  private DeadlineAlert alert() {
    var to = revision.to();
    return new DeadlineAlert(
        new AlertId.OfDeadline(to.id(), revision.number(), PlannedAlert.CHANGED),
        revision.edit().at(),
        to,
        new DeadlineAlert.Changed(revision.from(), List.of(revision.edit())));
  }

  private List<String> lines() {
    var to = revision.to();
    var at = revision.edit().at();
    List<String> lines = new ArrayList<>();
    lines.add(to.title());
    lines.addAll(new DueWords(audience, at).lines(to.due()));
    CertaintyWords.line(to, at, audience).ifPresent(words -> lines.add("Certainty: " + words));
    lines.addAll(ChangeWords.lines(revision.from(), to, audience));
    revision
        .from()
        .flatMap(from -> ChangeWords.before(from, to))
        .ifPresent(before -> lines.add("Before: " + before));
    to.wording().consequence().ifPresent(words -> lines.add("What happens: " + words));
    if (!revision.edit().why().isEmpty()) {
      lines.add("Why: " + revision.edit().why());
    }
    for (var source : Citations.of(List.of(alert()), audience)) {
      lines.add(Citations.title(source) + source.link().map(": "::concat).orElse(""));
    }
    return lines;
  }
}
