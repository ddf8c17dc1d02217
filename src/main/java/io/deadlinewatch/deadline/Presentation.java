package io.deadlinewatch.deadline;

import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import java.util.Optional;

/**
 * What an audience's texts look like, and whom its readers turn to.
 *
 * @param clock how times of day are written
 * @param contact where readers write to change or stop what they get, one line of at most {@value
 *     #MAX_CONTACT} characters
 */
public record Presentation(ClockFormat clock, Optional<String> contact) {
  /** Longest contact. */
  public static final int MAX_CONTACT = 200;

  /** Twelve hours, and nobody to turn to. */
  public static final Presentation DEFAULT =
      new Presentation(ClockFormat.TWELVE_HOURS, Optional.empty());

  /**
   * Cleans the contact; one that shows nothing is none.
   *
   * @throws RefusedException when it is too long
   */
  public Presentation {
    contact =
        contact
            .map(text -> CleanLine.optional("contact", text, MAX_CONTACT))
            .filter(text -> !text.isEmpty());
  }
}
