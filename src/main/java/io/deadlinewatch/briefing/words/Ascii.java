package io.deadlinewatch.briefing.words;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Folding what people write to printable ASCII, for subjects and SMS. */
public final class Ascii {
  private static final String DOTS = "...";

  /** With the little word before it, and what it counts: "to 10%", "of 12 million"; no date. */
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![^ ])(?:[a-z]{2,4} )?(?:[$+-]{0,2}\\d[\\d.,]*%|\\$\\d[\\w.,]*\\w(?:"
              + " [a-z]+)?|\\d[\\d.,]*\\d? [a-z]+)(?!\\w)");

  /** What a number before it counts. */
  private static final Pattern COUNTED = Pattern.compile(" [a-z]");

  private static final Pattern BARE_NUMBER = Pattern.compile(" \\S*\\d$");

  private Ascii() {}

  /**
   * The text in printable ASCII, or nothing where most of its letters and digits have no such form:
   * what is left of a Chinese title ("2025") would mislead.
   */
  public static Optional<String> fold(String text) {
    var line = new AsciiLine();
    if (isPrintable(text)) {
      line.add(text);
      return line.text();
    }
    var characters = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      line.add(characters[i], AsciiNeighbours.of(characters, i));
    }
    return line.text();
  }

  /** Whether every character stands for itself, as those of nearly every title do. */
  private static boolean isPrintable(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character < ' ' || character >= 0x7F || character == '`') {
        return false;
      }
    }
    return true;
  }

  /**
   * Cuts at a word where one is near, never within a number, and says so with dots. What is cut
   * loses its end, not its number: the first quantity in it is kept, with what it counts.
   */
  public static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    var head = head(text, length - DOTS.length());
    var quantity = hasDigit(head) ? Optional.<String>empty() : quantity(text);
    int room = length - DOTS.length() - 1 - quantity.map(String::length).orElse(0);
    return quantity
        .filter(_ -> room >= length / 2)
        .map(number -> head(text, room) + DOTS + " " + number)
        .orElse(head + DOTS);
  }

  private static Optional<String> quantity(String text) {
    return QUANTITY.matcher(text).results().map(MatchResult::group).findFirst();
  }

  private static String head(String text, int length) {
    int end = Math.max(0, length);
    int space = text.lastIndexOf(' ', end);
    boolean atWord = space > end * 2 / 3 || (space > 0 && hasDigit(text.substring(space, end)));
    var head = text.substring(0, atWord ? space : end).stripTrailing();
    return COUNTED.matcher(text).region(head.length(), text.length()).lookingAt()
        ? BARE_NUMBER.matcher(head).replaceFirst("")
        : head;
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
