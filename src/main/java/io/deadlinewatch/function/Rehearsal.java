package io.deadlinewatch.function;

import java.io.IOException;

/** A function's work, done for practice: it changes nothing, here or elsewhere. */
interface Rehearsal {
  /**
   * Does all of it with made-up data, against an AWS that is made up too.
   *
   * @param times how often
   * @return the function's last answer
   */
  String perform(int times) throws IOException;

  /**
   * Reads one item of the real table, through all that lies between. The client is a new one and
   * closed at the end: nothing of its credentials or its connection stays.
   */
  void look();
}
