package io.deadlinewatch.delivery.console;

/** Colour on a terminal, and none elsewhere. */
public enum Style {
  /** ANSI escape sequences. */
  COLOUR,
  /** Text alone. */
  PLAIN;

  public String bold(String text) {
    return in("1", text);
  }

  public String faint(String text) {
    return in("2", text);
  }

  public String red(String text) {
    return in("1;31", text);
  }

  public String green(String text) {
    return in("32", text);
  }

  public String yellow(String text) {
    return in("33", text);
  }

  String cyan(String text) {
    return in("36", text);
  }

  private String in(String code, String text) {
    return this == COLOUR ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
