package io.deadlinewatch.collector.reading;

/** Why a person should look twice at a reading. */
public enum ReadingFlag {
  /** Before the document was published. */
  PAST("past"),
  /** It hangs on something else. */
  CONDITIONAL("conditional"),
  /** Nobody knows of which day. */
  MIDNIGHT("midnight"),
  /** The zone's word names another offset than the zone has that day. */
  ZONE_MISMATCH("zone-mismatch"),
  /** Counted from another event. */
  RELATIVE("relative"),
  /** The text has no year. */
  NO_YEAR("no-year"),
  /** Looks like a date and is none that a calendar has. */
  UNREADABLE("unreadable");

  private final String word;

  ReadingFlag(String word) {
    this.word = word;
  }

  /** As it is written in JSON. */
  public String word() {
    return word;
  }
}
