package io.deadlinewatch.briefing;

import io.deadlinewatch.deadline.Classification;
import io.deadlinewatch.text.CleanLine;
import java.time.Instant;
import java.util.List;

/**
 * A revision as a list shows it.
 *
 * @param at when the change was made
 * @param deadline the deadline's id
 * @param classification where the deadline belongs
 * @param line what changed, in one line
 * @param why the reason given
 * @param facts the ids of the facts that came with it
 */
public record ChangeEntry(
    Instant at,
    String deadline,
    Classification classification,
    String line,
    String why,
    List<String> facts) {
  /** Keeps each text one clean line, whoever wrote it. */
  public ChangeEntry {
    deadline = CleanLine.clean(deadline);
    line = CleanLine.clean(line);
    why = CleanLine.clean(why);
    facts = List.copyOf(facts);
  }

  /** One of which nobody said how important it is, without facts. */
  public ChangeEntry(Instant at, String deadline, String track, String line, String why) {
    this(at, deadline, Classification.of(track), line, why, List.of());
  }

  /** The deadline's track. */
  public String track() {
    return classification.track();
  }
}
