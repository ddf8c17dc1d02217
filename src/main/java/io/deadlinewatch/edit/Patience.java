package io.deadlinewatch.edit;

import java.util.function.BooleanSupplier;

/** Tries until a write is done: what a sweep has, or another edit, is free again soon. */
final class Patience {
  private static final int TRIES = 300;

  private final Pause pause;

  Patience(Pause pause) {
    this.pause = pause;
  }

  /**
   * Tries.
   *
   * @param what is written, as the error names it
   * @throws EditException when it stays busy
   */
  void until(String what, BooleanSupplier isDone) {
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (isDone.getAsBoolean()) {
        return;
      }
      pause.aMoment();
    }
    throw new EditException(
        "'" + what + "' stays busy; a sweep may have died, try again in two minutes");
  }
}
