package io.deadlinewatch.doctor;

/** What a check says. */
public sealed interface Finding {
  /** What was looked at. */
  Check check();

  /** What was seen, in a line. */
  String what();

  /** All is well. */
  record Ok(Check check, String what) implements Finding {}

  /**
   * Something needs a hand.
   *
   * @param count how many things the line speaks of
   * @param command what mends it
   */
  record Attention(Check check, int count, String what, String command) implements Finding {}

  /** It was not looked at, for want of a name or because something before it failed. */
  record NotLooked(Check check, String what) implements Finding {}
}
