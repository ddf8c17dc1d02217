package io.deadlinewatch.briefing.post;

import java.util.List;
import java.util.stream.IntStream;

/** Text that is filled piece by piece, no piece in part, until its room ends. */
public final class TextRoom {
  private static final String ELLIPSIS = "…";
  private static final int MARKS = 4;

  /** Nearly every character of a message, made once. */
  private static final List<String> ASCII =
      IntStream.range(0, 0x80).mapToObj(Character::toString).toList();

  private final StringBuilder text = new StringBuilder();
  private final int room;
  private int fitting;
  private int marks;

  /**
   * @param room characters in all
   */
  public TextRoom(int room) {
    this.room = room;
  }

  /** A character as it is; the text of most is at hand. */
  public static String itself(int character) {
    return character < ASCII.size() ? ASCII.get(character) : Character.toString(character);
  }

  /** Whether nothing stands in it yet. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Adds what a character is written as; of many marks on one letter the first few are kept. */
  public boolean add(int character, String piece) {
    marks = isMark(character) ? marks + 1 : 0;
    return marks > MARKS || add(piece);
  }

  /** Adds a piece whole; false where there is no room for it. */
  public boolean add(String piece) {
    if (text.length() + piece.length() > room) {
      return false;
    }
    text.append(piece);
    fitting = text.length() < room ? text.length() : fitting;
    return true;
  }

  /**
   * Adds a stretch of a text, whose characters are written as they are and none of which is a mark.
   * Of one that is too long as many are added as there is room for; then false.
   */
  boolean addEach(String words, int from, int to) {
    marks = 0;
    int fits = Math.clamp(room - (long) text.length(), 0, to - from);
    if (fits > 0) {
      text.append(words, from, from + fits);
      fitting = Math.min(text.length(), room - 1);
    }
    return fits == to - from;
  }

  /** What fits, marked as cut. */
  public String cut() {
    return text.substring(0, fitting).stripTrailing() + ELLIPSIS;
  }

  /** What stands in it. */
  public String text() {
    return text.toString();
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }
}
