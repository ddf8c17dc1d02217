package io.deadlinewatch.plan;

/** Why an alert is sent, passed over, or not owed; the words stand in logs and alert records. */
public enum AlertReason {
  /** A revision has not been announced (R7). */
  REVISION_UNANNOUNCED,
  /** A lead's moment has come (R1, R2). */
  LEAD_DUE,
  /** The due moment has come (R3). */
  DUE_REACHED,
  /** Nothing unsaid is due yet. */
  NOTHING_DUE,
  /** Settled or cancelled, and announced (R8). */
  NOT_OPEN,
  /** Passed over: the same moment as the alert that was sent (R6). */
  SAME_MOMENT,
  /** Passed over: a later one was due too when it could be sent (R6). */
  LATER_ONE_SENT,
  /** Passed over: the {@code changed} alert of that sweep covers it (R5, R7). */
  COVERED_BY_CHANGED,
  /** Passed over: an earlier attempt reached some media, and a later alert is due by now. */
  SENT_IN_PART,
  /** Passed over for a reason that another version of the program recorded. */
  UNKNOWN;

  /** Reads a recorded reason; one that this version does not know must not stop a sweep. */
  public static AlertReason parse(String word) {
    for (var reason : values()) {
      if (reason.name().equals(word)) {
        return reason;
      }
    }
    return UNKNOWN;
  }
}
