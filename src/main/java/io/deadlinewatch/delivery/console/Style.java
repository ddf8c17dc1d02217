package io.deadlinewatch.delivery.console;

/** Colour on a terminal, and none elsewhere. */
public enum Style {
  /** ANSI escape sequences. */
  COLOUR,
  /** Text alone. */
  PLAIN;

  String bold(String text) {
    return in("1", text);
  }

  String faint(String text) {
    return in("2", text);
  }

  String red(String text) {
    return in("1;31", text);
  }

  String yellow(String text) {
    return in("33", text);
  }

  String cyan(String text) {
    return in("36", text);
  }

  private String in(String code, String text) {
    return this == COLOUR ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
