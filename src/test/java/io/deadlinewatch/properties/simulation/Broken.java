package io.deadlinewatch.properties.simulation;

/** A rule that was broken. */
final class Broken extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final String rule;

  /**
   * @param rule the rule, in words
   * @param what what happened instead
   */
  Broken(String rule, String what) {
    super(rule + ": " + what);
    this.rule = rule;
  }

  Broken(String rule, Throwable instead, Worker process) {
    this(rule, process + " ends with " + instead);
    initCause(instead);
  }

  String rule() {
    return rule;
  }
}
