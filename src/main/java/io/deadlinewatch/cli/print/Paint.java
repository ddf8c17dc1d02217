package io.deadlinewatch.cli.print;

import io.deadlinewatch.delivery.console.Style;

/** Colour for what the commands print. */
public final class Paint {
  private Paint() {}

  public static String bold(Style style, String text) {
    return in(style, "1", text);
  }

  public static String faint(Style style, String text) {
    return in(style, "2", text);
  }

  public static String red(Style style, String text) {
    return in(style, "1;31", text);
  }

  public static String green(Style style, String text) {
    return in(style, "32", text);
  }

  static String yellow(Style style, String text) {
    return in(style, "33", text);
  }

  private static String in(Style style, String code, String text) {
    return style == Style.COLOUR ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
