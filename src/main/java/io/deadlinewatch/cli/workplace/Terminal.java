package io.deadlinewatch.cli.workplace;

import io.deadlinewatch.delivery.console.Style;
import io.deadlinewatch.delivery.console.Width;
import java.io.Console;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What standard input and output are, and who sits there. */
public final class Terminal implements Prompt {
  /** The columns where nobody says how many there are. */
  static final int COLUMNS = 80;

  /** The cursor home, and nothing from there on (ECMA-48). */
  private static final String CLEAR = "\u001B[H\u001B[J";

  /** The line's begin, and no second line where what follows is too long. */
  private static final String ANEW = "\r\u001B[?7l";

  /** Nothing behind what is written. */
  private static final String ALONE = "\u001B[K\u001B[?7h";

  /** As much room as an answer takes: {@code " yes"}. */
  private static final int ANSWER = 4;

  private final PrintStream out;
  private final Map<String, String> environment;
  private int columns;

  /**
   * @param out where questions follow what was printed
   */
  public Terminal(PrintStream out, Map<String, String> environment) {
    this.out = out;
    this.environment = Map.copyOf(environment);
  }

  /** Colour on a terminal only, and not where {@code NO_COLOR} asks for none (no-color.org). */
  public static Style style() {
    var asked = System.getenv("NO_COLOR");
    boolean colour = asked == null || asked.isEmpty();
    return colour && console().isPresent() ? Style.COLOUR : Style.PLAIN;
  }

  @Override
  public boolean isTerminal() {
    return console().isPresent();
  }

  /** Asked once, and only by what is wrapped: it costs a process. */
  @Override
  public int columns() {
    if (columns == 0) {
      columns =
          console().isPresent() ? TerminalSize.columns(environment, TerminalSize::stty) : COLUMNS;
    }
    return columns;
  }

  @Override
  public Optional<String> ask(String question) {
    out.flush();
    return console()
        .map(console ->
            Optional.ofNullable(console.readLine("%s", fitted(question) + " "))
                .orElse(Prompt.END_OF_INPUT));
  }

  /** Asks how high the terminal is each time: somebody may have made it another size. */
  @Override
  public boolean page(String text) {
    if (console().isEmpty()
        || !Pager.isLong(text, columns(), TerminalSize.rows(environment, TerminalSize::stty))) {
      return false;
    }
    out.flush();
    return new Pager(environment, Pager::start).show(text);
  }

  @Override
  public boolean live(String line) {
    var kind = environment.getOrDefault("TERM", "");
    boolean moves = console().isPresent() && !kind.isEmpty() && !kind.equals("dumb");
    if (moves) {
      out.print(ANEW + TerminalFilter.line(line, style()) + ALONE);
      out.flush();
    }
    return moves;
  }

  /** With room for the answer, and no word broken. */
  private String fitted(String question) {
    return question
        .lines()
        .flatMap(line -> Width.wrapped(line, columns() - ANSWER).stream())
        .collect(Collectors.joining("\n"));
  }

  /**
   * By the raw stream: what commands print goes through a filter that lets nothing like it pass.
   */
  @Override
  public boolean clear() {
    boolean isThere = console().isPresent();
    if (isThere) {
      out.print(CLEAR);
      columns = 0;
    }
    return isThere;
  }

  private static Optional<Console> console() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }
}
