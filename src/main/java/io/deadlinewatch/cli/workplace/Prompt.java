package io.deadlinewatch.cli.workplace;

import java.util.Optional;

/** Asks a person. */
@FunctionalInterface
public interface Prompt {
  /** The answer of somebody who closed the input instead of answering: nobody types it. */
  String END_OF_INPUT = "\u0004";

  /** The answer; none where nobody sits at a terminal. */
  Optional<String> ask(String question);

  /** Empties their terminal, for what is shown anew in its place; false where there is none. */
  default boolean clear() {
    return false;
  }

  /**
   * Shows a line at the foot of their terminal in the place of the one before, and takes it away
   * where it is empty; false where there is no terminal, or one that knows no such thing.
   */
  default boolean live(String line) {
    return false;
  }

  /**
   * Shows them a text that is longer than their terminal by pages; false where it was not shown.
   */
  default boolean page(String text) {
    return false;
  }

  /** Whether somebody sits at one, so that prose may be broken for them. */
  default boolean isTerminal() {
    return false;
  }

  /** The columns of their terminal; 80 where there is none. */
  default int columns() {
    return Terminal.COLUMNS;
  }
}
