package io.deadlinewatch.text;

/** A text as a shell takes it for one word: paths and names of people hold blanks and quotes. */
public final class ShellWord {
  private static final String PLAIN = "[A-Za-z0-9@%+=:,./_-]+";

  private ShellWord() {}

  /** In quotes where it needs them; an empty one is a word too. */
  public static String of(String text) {
    return text.matches(PLAIN) ? text : "'" + CleanLine.clean(text).replace("'", "'\\''") + "'";
  }
}
