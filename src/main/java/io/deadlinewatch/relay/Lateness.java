package io.deadlinewatch.relay;

/** Whether the words of a post must say first as of when they speak. */
public enum Lateness {
  ON_TIME,

  /** It is posted more than an hour after it was decided, or after one that came later. */
  LATE
}
