package io.deadlinewatch.function;

import java.io.IOException;

/** A function's work with made-up data, against an AWS that is made up too. */
interface Rehearsal {
  /**
   * Does all of it, and changes nothing, here or elsewhere.
   *
   * @param times how often
   * @return the function's last answer
   */
  String perform(int times) throws IOException;
}
