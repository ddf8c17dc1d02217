package io.deadlinewatch.board.calendar;

import io.deadlinewatch.text.CleanLine;
import java.util.stream.Collectors;

/**
 * A line of iCalendar. The two Java libraries for it fold by characters; RFC 5545, 3.1 counts
 * octets, and some readers cut what is longer.
 */
final class ContentLine {
  /** Most octets of a line, its break not among them. */
  static final int MAX_OCTETS = 75;

  private static final String BREAK = "\r\n";
  private static final String FOLD = BREAK + " ";

  private ContentLine() {}

  /**
   * A property whose value is written as it stands: a date, a word, a number.
   *
   * @param name with its parameters
   */
  static String of(String name, String value) {
    return folded(name + ":" + CleanLine.clean(value));
  }

  /**
   * A property whose value is text, in as many lines as it has.
   *
   * @param name with its parameters
   */
  static String text(String name, String value) {
    var lines = value.lines().map(CleanLine::clean).map(ContentLine::escaped);
    return folded(name + ":" + lines.collect(Collectors.joining("\\n")));
  }

  private static String escaped(String line) {
    return line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
  }

  /** Folds between characters, never within one: a reader may decode line by line. */
  private static String folded(String line) {
    var folded = new StringBuilder(line.length() + line.length() / MAX_OCTETS * FOLD.length() + 2);
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int character = line.codePointAt(at);
      int size = octets(character);
      if (octets + size > MAX_OCTETS) {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(character);
      octets += size;
      at += Character.charCount(character);
    }
    return folded.append(BREAK).toString();
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
  }
}
