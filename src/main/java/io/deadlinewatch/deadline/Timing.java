package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;
import java.util.List;

/**
 * When a deadline is, how firmly, and how long before it reminders go out.
 *
 * @param due the first instant of the new state
 * @param certainty how firm it is
 * @param leads in the order in which they were written, at most {@value #MAX_LEADS}
 */
public record Timing(Due due, Certainty certainty, List<Lead> leads) {
  /** Most leads of one deadline; design, "The table". */
  public static final int MAX_LEADS = 20;

  /**
   * Checks the leads and drops repeated ones.
   *
   * @throws RefusedException for too many leads, or a time lead where no clock time is known (R2)
   */
  public Timing {
    if (leads.size() > MAX_LEADS) {
      throw new RefusedException(
          "leads", "are " + leads.size() + "; at most " + MAX_LEADS + " are kept");
    }
    leads = leads.stream().distinct().toList();
    if (due.isDateAlone()) {
      leads.forEach(Timing::requireDays);
    }
  }

  private static void requireDays(Lead lead) {
    if (lead instanceof Lead.Time) {
      throw new RefusedException(
          "leads",
          "'"
              + lead.written()
              + "' counts from a clock time, but due is a date alone; write day leads such as P1D");
    }
  }
}
