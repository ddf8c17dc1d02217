package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.words.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many columns of a terminal a text takes, and how it is broken into lines. */
public final class Width {
  /** Spaces, then the sign of an item or a label in a column of its own. */
  private static final Pattern BEGIN = Pattern.compile(" *(?:[-*] +|[A-Z][A-Za-z ]{0,20}:  +)?");

  private Width() {}

  /** Columns: two for wide East Asian characters, none for marks that join the one before. */
  public static int of(String text) {
    return Columns.of(text);
  }

  /**
   * Lines of at most so many columns, broken at spaces where there are any; at least one line. An
   * address is never broken: it would lead elsewhere, so that its line is as long as it is.
   */
  public static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    var rest = text;
    while (of(rest) > columns) {
      int fits = fitting(rest, columns);
      int space = rest.lastIndexOf(' ', fits);
      int end = space > 0 ? space : afterAddress(rest, fits);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    if (!rest.isEmpty() || lines.isEmpty()) {
      lines.add(rest);
    }
    return lines;
  }

  /**
   * The same, with what follows the first line below its text: not below the indent, the sign of an
   * item or the label that the line begins with.
   */
  public static List<String> hanging(String text, int columns) {
    var begin = BEGIN.matcher(text);
    int hang = begin.lookingAt() ? begin.end() : 0;
    if (of(text) <= columns || hang > columns / 2) {
      return wrapped(text, columns);
    }
    var lines = new ArrayList<String>();
    for (var line : wrapped(text.substring(hang), columns - hang)) {
      lines.add((lines.isEmpty() ? text.substring(0, hang) : " ".repeat(hang)) + line);
    }
    return lines;
  }

  /** The end of the address that a text begins with; where it is none, the end of what fits. */
  private static int afterAddress(String text, int fits) {
    int space = text.indexOf(' ');
    int end = space < 0 ? text.length() : space;
    int address = text.indexOf("://");
    return address >= 0 && address < end ? end : fits;
  }

  /** The text in so many columns, with dots where it was longer. */
  public static String cut(String text, int columns) {
    return of(text) <= columns ? text : text.substring(0, fitting(text, columns - 3)) + "...";
  }

  private static int fitting(String text, int columns) {
    int used = 0;
    int end = 0;
    while (end < text.length()) {
      int character = text.codePointAt(end);
      used += Columns.of(character);
      if (used > columns) {
        break;
      }
      end += Character.charCount(character);
    }
    return Math.max(end, 1);
  }
}
