package io.deadlinewatch.cli.print;

import io.deadlinewatch.briefing.words.ChangeWords;
import io.deadlinewatch.briefing.words.Dates;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
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

  private static String by(Revision revision) {
    return revision.edit().by().isEmpty() ? "" : " by " + revision.edit().by();
  }
}
