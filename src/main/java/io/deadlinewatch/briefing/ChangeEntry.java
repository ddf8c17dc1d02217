package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.CleanLine;
import java.time.Instant;

/**
 * A revision as a list shows it.
 *
 * @param at when the change was made
 * @param deadline the deadline's id
 * @param track the deadline's track
 * @param line what changed, in one line
 * @param why the reason given
 */
public record ChangeEntry(Instant at, String deadline, String track, String line, String why) {
  /** Keeps each text one clean line, whoever wrote it. */
  public ChangeEntry {
    deadline = CleanLine.clean(deadline);
    track = CleanLine.clean(track);
    line = CleanLine.clean(line);
    why = CleanLine.clean(why);
  }
}
