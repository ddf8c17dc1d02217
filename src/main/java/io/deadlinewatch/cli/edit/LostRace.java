package io.deadlinewatch.cli.edit;

import io.deadlinewatch.cli.print.RevisionWords;
import io.deadlinewatch.cli.workplace.FailedException;
import io.deadlinewatch.delivery.console.Width;
import io.deadlinewatch.edit.ChangedMeanwhileException;

/** What is said where somebody else edited a deadline first. */
final class LostRace {
  private static final int MAX_LENGTH = 800;

  private LostRace() {}

  /**
   * A failure that names what was changed meanwhile.
   *
   * @param now the revision that stands
   */
  static FailedException failed(ChangedMeanwhileException lost, int now) {
    var said = new StringBuilder(lost.getMessage()).append(": it is at ").append(now).append('.');
    for (var revision : lost.revisions()) {
      said.append(" Meanwhile ").append(sentence(RevisionWords.line(revision)));
    }
    return new FailedException(
        Width.cut(said.toString(), MAX_LENGTH) + " Nothing is written: look again and edit that.",
        lost);
  }

  /** What changed may end with words of the deadline's own. */
  private static String sentence(String words) {
    return words.endsWith(".") ? words : words + ".";
  }
}
