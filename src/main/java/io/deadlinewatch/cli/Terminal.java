package io.deadlinewatch.cli;

import io.deadlinewatch.delivery.console.Style;
import java.io.Console;
import java.util.Optional;

/** What standard output is. */
final class Terminal {
  private Terminal() {}

  /** Colour on a terminal only, and not where {@code NO_COLOR} asks for none (no-color.org). */
  static Style style() {
    var asked = System.getenv("NO_COLOR");
    boolean colour = asked == null || asked.isEmpty();
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return colour && terminal ? Style.COLOUR : Style.PLAIN;
  }
}
