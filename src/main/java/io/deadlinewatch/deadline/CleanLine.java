package io.deadlinewatch.deadline;

/** Text that is meant as one line: what people write, in any script, without what breaks a line. */
public final class CleanLine {
  /** Most characters (code points) of any text; design, "Data file". */
  public static final int MAX_CHARACTERS = 5_000;

  private CleanLine() {}

  /**
   * Cleans a text that must say something.
   *
   * @throws RefusedException when nothing is left, or more than {@link #MAX_CHARACTERS}
   */
  public static String required(String field, String text) {
    var line = optional(field, text);
    if (line.isEmpty()) {
      throw new RefusedException(field, "is empty; write at least one word");
    }
    return line;
  }

  /**
   * Cleans a text that may be empty.
   *
   * @throws RefusedException when it has more than {@link #MAX_CHARACTERS}
   */
  public static String optional(String field, String text) {
    var line = clean(text);
    int length = line.codePointCount(0, line.length());
    if (length > MAX_CHARACTERS) {
      throw new RefusedException(
          field, "has " + length + " characters; at most " + MAX_CHARACTERS + " are kept");
    }
    return line;
  }

  /**
   * Control characters and line breaks become spaces, runs of spaces one. Marks that reverse the
   * direction of what follows are dropped (they can make a date read backwards), and so is what no
   * XML or SNS message may hold: unpaired surrogates and noncharacters.
   */
  public static String clean(String text) {
    return isCleanAscii(text) ? text : cleaned(text);
  }

  /** As most texts are: printable ASCII, its spaces single and inside. */
  private static boolean isCleanAscii(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~' || (character == ' ' && before == ' ')) {
        return false;
      }
      before = character;
    }
    return text.isEmpty() || before != ' ';
  }

  private static String cleaned(String text) {
    var line = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      i += Character.charCount(character);
      if (breaksLine(character)) {
        gap = true;
      } else if (!isDropped(character)) {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        gap = false;
        line.appendCodePoint(character);
      }
    }
    return line.toString();
  }

  private static boolean breaksLine(int character) {
    return Character.isISOControl(character)
        || Character.isSpaceChar(character)
        || Character.isWhitespace(character);
  }

  private static boolean isDropped(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || character == 0x200E
        || character == 0x200F
        || character == 0xFEFF
        || (character >= 0xD800 && character <= 0xDFFF)
        || (character & 0xFFFE) == 0xFFFE
        || (character >= 0xFDD0 && character <= 0xFDEF);
  }
}
