package io.deadlinewatch.collector.reading;

/** What happens on a date of a document. */
public enum ReadingClass {
  COMMENTS("comments"),
  REBUTTAL("rebuttal"),
  HEARING("hearing"),
  REQUEST_TO_APPEAR("request-to-appear"),
  EFFECTIVE("effective"),
  APPLICABLE("applicable"),
  /** The last moment of what ends then. */
  EXPIRES("expires"),
  /** The last day of what ends with it. */
  THROUGH("through"),
  COMPLIANCE("compliance"),
  OTHER("other");

  private final String word;

  ReadingClass(String word) {
    this.word = word;
  }

  /** As it is written in JSON. */
  public String word() {
    return word;
  }

  /** Whether something is in force from then on. */
  boolean isBeginning() {
    return this == EFFECTIVE || this == APPLICABLE;
  }

  /** Whether somebody is asked for something until then. */
  public boolean isAsked() {
    return this == COMMENTS || this == REBUTTAL || this == REQUEST_TO_APPEAR;
  }

  /** Whether it is of how long something is in force. */
  public boolean isOfForce() {
    return isBeginning() || isEnd() || this == COMPLIANCE;
  }

  /** Whether something is in force until then. */
  boolean isEnd() {
    return this == EXPIRES || this == THROUGH;
  }
}
