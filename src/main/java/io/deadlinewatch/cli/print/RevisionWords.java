package io.deadlinewatch.cli.print;

import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Maker;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Source;
import java.time.Instant;
import java.time.ZoneOffset;

/** Revisions and moments in an operator's lists. */
public final class RevisionWords {
  private RevisionWords() {}

  /** {@code revision 3 by ann, Nov 4, 2025, 20:00 UTC: Moved later: ...}. */
  public static String line(Revision revision) {
    var at = revision.edit().at().atZone(ZoneOffset.UTC);
    return "revision "
        + revision.number()
        + by(revision)
        + ", "
        + Dates.dated(at.toLocalDate())
        + ", "
        + Dates.clock24(at.toLocalTime().withSecond(0).withNano(0))
        + " UTC: "
        + String.join(" ", ChangeWords.lines(revision.from(), revision.to()));
  }

  /** A moment in the audience's zone. */
  public static String moment(Instant moment, Audience audience) {
    var local = moment.atZone(audience.zone()).withSecond(0).withNano(0);
    return Dates.fullDay(local.toLocalDate()) + ", " + Dates.clockInZone(local);
  }

  /** Who made an edit, a line each, with a line break before each; nothing of an unknown one. */
  public static String by(Maker maker) {
    var caller =
        maker.caller().filter(identity -> !identity.equals(maker.name())).map("\nAs: "::concat);
    return (maker.name().isEmpty() ? "" : "\nBy: " + maker.name()) + caller.orElse("");
  }

  /** A source as operators read it, who may see what readers are not sent to. */
  public static String source(Source source) {
    return source.title()
        + ", "
        + source.url()
        + (source.isOfficial() ? " (official)" : "")
        + (source.isLinked() ? "" : " (not sent to readers: " + source.problem() + ")");
  }

  private static String by(Revision revision) {
    return revision.edit().by().isEmpty() ? "" : " by " + revision.edit().by();
  }
}
