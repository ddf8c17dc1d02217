package io.deadlinewatch.cli.workplace;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How wide and how high a terminal is: what COLUMNS and LINES say, else what {@code stty} knows,
 * else 80 columns and 24 rows.
 */
final class TerminalSize {
  /** Narrower ones get this many, and wrap by themselves. */
  private static final int LEAST = 40;

  private static final int MOST = 1_000;
  private static final long PATIENCE_MILLIS = 300;
  private static final int ROWS = 24;
  private static final Pattern ROWS_OF_SIZE = Pattern.compile("(\\d{1,5}) \\d{1,5}\\s*");
  private static final Pattern COLUMNS_OF_SIZE = Pattern.compile("\\d{1,5} (\\d{1,5})\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,5})\\s*");

  private TerminalSize() {}

  /**
   * The width of the terminal that there is.
   *
   * @param size asks the terminal: rows and columns, as {@code stty size} prints them
   */
  static int columns(Map<String, String> environment, Supplier<String> size) {
    return number(NUMBER, environment.getOrDefault("COLUMNS", ""))
        .or(() -> number(COLUMNS_OF_SIZE, size.get()))
        .map(columns -> Math.clamp(columns, LEAST, MOST))
        .orElse(Terminal.COLUMNS);
  }

  /**
   * The height of the terminal that there is.
   *
   * @param size as above
   */
  static int rows(Map<String, String> environment, Supplier<String> size) {
    return number(NUMBER, environment.getOrDefault("LINES", ""))
        .or(() -> number(ROWS_OF_SIZE, size.get()))
        .orElse(ROWS);
  }

  /** What {@code stty size} prints; nothing where there is none, or it does not answer. */
  static String stty() {
    try {
      var process =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/dev/tty"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        return "";
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException _) {
      return "";
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** None of what is not a number, and of the 0 that terminals say which do not know. */
  private static Optional<Integer> number(Pattern form, String text) {
    var match = form.matcher(text);
    return match.matches()
        ? Optional.of(Integer.parseInt(match.group(1))).filter(many -> many > 0)
        : Optional.empty();
  }
}
