package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.console.Style;
import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** What standard input and output are. */
public final class Terminal {
  private Terminal() {}

  /** Colour on a terminal only, and not where {@code NO_COLOR} asks for none (no-color.org). */
  public static Style style() {
    var asked = System.getenv("NO_COLOR");
    boolean colour = asked == null || asked.isEmpty();
    return colour && console().isPresent() ? Style.COLOUR : Style.PLAIN;
  }

  /** Asks at the terminal, where there is one. */
  public static Optional<String> ask(PrintStream out, String question) {
    out.flush();
    return console()
        .map(console ->
            Optional.ofNullable(console.readLine("%s", question + " "))
                .orElse(Prompt.END_OF_INPUT));
  }

  private static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }
}
