package io.deadlinewatch.briefing.words;

import java.text.Normalizer;
import java.util.Optional;

/** Folding what people write to printable ASCII, for subjects and SMS. */
public final class Ascii {
  private Ascii() {}

  /**
   * The text in printable ASCII, or nothing where most of its letters and digits have no such form:
   * what is left of a Chinese title ("2025") would mislead.
   */
  public static Optional<String> fold(String text) {
    var characters = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    var line = new AsciiLine();
    for (int i = 0; i < characters.length; i++) {
      line.add(characters[i], AsciiNeighbours.of(characters, i));
    }
    return line.text();
  }

  /** Cuts at a word where one is near, never within a number, and says so with dots. */
  public static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Math.max(0, length - 3);
    int space = text.lastIndexOf(' ', end);
    boolean atWord = space > end * 2 / 3 || (space > 0 && hasDigit(text, space, end));
    return text.substring(0, atWord ? space : end).stripTrailing() + "...";
  }

  private static boolean hasDigit(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(Character::isDigit);
  }
}
