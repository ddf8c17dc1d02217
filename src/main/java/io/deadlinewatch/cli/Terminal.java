package io.deadlinewatch.cli;

import io.deadlinewatch.delivery.console.Style;
import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** What standard input and output are. */
final class Terminal {
  private Terminal() {}

  /** Colour on a terminal only, and not where {@code NO_COLOR} asks for none (no-color.org). */
  static Style style() {
    var asked = System.getenv("NO_COLOR");
    boolean colour = asked == null || asked.isEmpty();
    return colour && console().isPresent() ? Style.COLOUR : Style.PLAIN;
  }

  /** Asks at the terminal, where there is one. */
  static Optional<String> ask(PrintStream out, String question) {
    out.flush();
    return console().map(console -> console.readLine("%s", question + " "));
  }

  private static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }
}
