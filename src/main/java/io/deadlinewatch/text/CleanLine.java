package io.deadlinewatch.text;

/** Text that is meant as one line: what people write, in any script, without what breaks a line. */
public final class CleanLine {
  /** Most characters (code points) of any text; design, "Data file". */
  public static final int MAX_CHARACTERS = 5_000;

  /** On one character; Tibetan and Hebrew with its accents need five. */
  private static final int MOST_MARKS = 8;

  private CleanLine() {}

  /**
   * Cleans a text that must say something.
   *
   * @throws RefusedException when nothing that shows is left, or more than {@link #MAX_CHARACTERS}
   */
  public static String required(String field, String text) {
    return required(field, text, MAX_CHARACTERS);
  }

  /**
   * Cleans a text that must say something in few words.
   *
   * @param most how many characters it may have
   * @throws RefusedException when nothing that shows is left, or it has more
   */
  public static String required(String field, String text, int most) {
    var line = optional(field, text, most);
    if (line.isEmpty()) {
      throw new RefusedException(field, "is empty; write at least one word");
    }
    return line;
  }

  /**
   * Cleans a text that may be empty; one that shows nothing is.
   *
   * @throws RefusedException when it has more than {@link #MAX_CHARACTERS}
   */
  public static String optional(String field, String text) {
    return optional(field, text, MAX_CHARACTERS);
  }

  /**
   * Cleans a text that may be empty, and must be short.
   *
   * @param most how many characters it may have
   * @throws RefusedException when it has more
   */
  public static String optional(String field, String text, int most) {
    var line = clean(text);
    int length = line.codePointCount(0, line.length());
    if (length > most) {
      throw new RefusedException(
          field, "has " + length + " characters; at most " + most + " are kept");
    }
    return line.codePoints().anyMatch(Characters::isVisible) ? line : "";
  }

  /**
   * Control characters and line breaks become spaces, runs of spaces one. What shows nothing is
   * dropped, and so are marks without a character to stand on, marks that reverse the direction of
   * what follows (they can make a date read backwards) and what no XML or SNS message may hold:
   * unpaired surrogates and noncharacters. A joiner or a variation selector stays where it changes
   * how its neighbours look.
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
      if (Characters.isBlank(character)) {
        gap = true;
      } else if (Characters.isHidden(character)
          ? joins(line, gap, character, text, i)
          : !Characters.isMark(character) || hasRoom(line, gap)) {
        if (gap && !line.isEmpty()) {
          line.append(' ');
        }
        gap = false;
        line.appendCodePoint(character);
      }
    }
    return line.toString();
  }

  /** A mark without a character would change a word of ours; a pile of them, the lines around. */
  private static boolean hasRoom(StringBuilder line, boolean gap) {
    if (gap || line.isEmpty()) {
      return false;
    }
    int marks = 0;
    int at = line.length();
    while (at > 0 && marks <= MOST_MARKS) {
      int before = line.codePointBefore(at);
      if (!Characters.isMark(before)) {
        break;
      }
      at -= Character.charCount(before);
      marks++;
    }
    return marks < MOST_MARKS;
  }

  private static boolean joins(
      StringBuilder line, boolean gap, int character, String text, int next) {
    int before = gap || line.isEmpty() ? ' ' : line.codePointBefore(line.length());
    int after = next < text.length() ? text.codePointAt(next) : ' ';
    return Characters.isJoining(before, character, after);
  }
}
