package io.deadlinewatch.delivery.console;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes, and how it is broken into lines. */
public final class Width {
  private Width() {}

  /** Columns: two for wide East Asian characters, none for marks that join the one before. */
  public static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  /** Lines of at most so many columns, broken at spaces where there are any; at least one line. */
  public static List<String> wrapped(String text, int columns) {
    List<String> lines = new ArrayList<>();
    var rest = text;
    while (of(rest) > columns) {
      int fits = fitting(rest, columns);
      int space = rest.lastIndexOf(' ', fits);
      int end = space > 0 ? space : fits;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
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
      used += of(character);
      if (used > columns) {
        break;
      }
      end += Character.charCount(character);
    }
    return Math.max(end, 1);
  }

  private static int of(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(character)
            || (character >= 0x1100 && character <= 0x115F)
            || (character >= 0x2E80 && character <= 0xA4CF)
            || (character >= 0xAC00 && character <= 0xD7A3)
            || (character >= 0xFE30 && character <= 0xFE6F)
            || (character >= 0xFF01 && character <= 0xFF60)
            || (character >= 0x1F300 && character <= 0x1FAFF);
    return wide ? 2 : 1;
  }
}
