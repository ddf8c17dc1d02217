package io.deadlinewatch.doctor;

import java.util.Locale;

/** What the doctor looks at, in the order of the rounds. */
public enum Check {
  /** Is the table there? */
  TABLE,
  /** Do its indexes answer? */
  INDEXES,
  /** Are the topics there? */
  TOPICS,
  /** Do sweeps run? */
  HEARTBEAT,
  /** Is an alert overdue? */
  LATE,
  /** Is every deadline looked at when it has something to say? */
  PLAN,
  /** Are zones and what is known of their clocks to be relied on? */
  ZONES,
  /** Is there anything that this version cannot read? */
  UNREADABLE,
  /** Does a claim hang? */
  CLAIMS,
  /** Was a deadline reached that nobody settled? */
  UNSETTLED,
  /** Will readers be reminded before a deadline is due? */
  LEADS,
  /** Do the facts in force still hold? */
  FACTS,
  /** Does every deadline cite a source? */
  SOURCES,
  /** Has a draft waited too long for somebody? */
  DRAFTS,
  /** Does anybody hear, and has everybody confirmed? */
  SUBSCRIBERS,
  /** Has a relay given up on something? */
  DEAD_LETTERS,
  /** Can a relay read its routes, and does it come through to each? */
  ROUTES,
  /** Do readers of the board see what the table says? */
  BOARD;

  /** The word as it is written, such as {@code dead-letters}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
