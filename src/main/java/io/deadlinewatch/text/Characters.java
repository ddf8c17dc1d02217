package io.deadlinewatch.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which characters show, and which hide or turn round what others show. */
public final class Characters {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int KEYCAP = 0x20E3;

  /** A braille cell without a dot: it has the form of a sign, and looks like a space. */
  private static final int BRAILLE_BLANK = 0x2800;

  /** Stands for a picture that no plain text has. */
  private static final int OBJECT = 0xFFFC;

  /** Of music; it has a form in no font. */
  private static final int NULL_NOTE = 0x1D159;

  /** Scripts whose letters never change beside a joiner: there it could only hide. */
  private static final Set<UnicodeScript> UNJOINED =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.HEBREW,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private Characters() {}

  /** Ends a word or a line, or looks as if it did. */
  public static boolean isBlank(int character) {
    return Character.isISOControl(character)
        || Character.isSpaceChar(character)
        || Character.isWhitespace(character)
        || character == BRAILLE_BLANK;
  }

  /** Changes the character before it, and has no place without one. */
  static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Shows something by itself: a letter, a number, a sign. A mark alone does not. */
  public static boolean isVisible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          false;
      default -> !isHidden(character) && character != BRAILLE_BLANK;
    };
  }

  /** The text in at most so many {@code char}s, and never cut within a character. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  /**
   * Breaks a line, steers a terminal, turns the direction of reading, or is no character at all.
   */
  public static boolean isHostile(int character) {
    return !isPrintableAscii(character)
        && (Character.isISOControl(character)
            || character == 0x2028
            || character == 0x2029
            || isTurning(character)
            || isNoCharacter(character));
  }

  /** As most characters are, so that all other questions are spared. */
  private static boolean isPrintableAscii(int character) {
    return character >= ' ' && character <= '~';
  }

  /**
   * Shows nothing: Unicode's Default_Ignorable_Code_Point and its format characters, but those that
   * stand for a number's or a verse's sign and do show.
   */
  public static boolean isHidden(int character) {
    if (isPrintableAscii(character)) {
      return false;
    }
    return (Character.getType(character) == Character.FORMAT && !isShownFormat(character))
        || isNoCharacter(character)
        || character == 0x034F
        || character == 0x115F
        || character == 0x1160
        || character == 0x17B4
        || character == 0x17B5
        || (character >= 0x180B && character <= 0x180F)
        || character == 0x2065
        || character == 0x3164
        || (character >= 0xFE00 && character <= 0xFE0F)
        || character == 0xFFA0
        || character == OBJECT
        || character == NULL_NOTE
        || (character >= 0xFFF0 && character <= 0xFFF8)
        || (character >= 0xE0000 && character <= 0xE0FFF);
  }

  /**
   * Whether a hidden character does what it is for: a joiner between letters that join or emoji, a
   * variation selector after what has variants.
   *
   * @param before what stands before it; a space at the beginning
   * @param after what stands after it; a space at the end
   */
  static boolean isJoining(int before, int character, int after) {
    if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
      return joins(before) && joins(after) && !isHidden(after);
    }
    if (character >= 0xFE00 && character <= 0xFE0F) {
      return hasVariants(before) || (after == KEYCAP && "0123456789#*".indexOf(before) >= 0);
    }
    boolean ideographic = character >= 0xE0100 && character <= 0xE01EF;
    boolean mongolian = character >= 0x180B && character <= 0x180F && character != 0x180E;
    return (ideographic && Character.isIdeographic(before))
        || (mongolian && UnicodeScript.of(before) == UnicodeScript.MONGOLIAN && !isHidden(before));
  }

  private static boolean joins(int character) {
    return switch (Character.getType(character)) {
      case Character.OTHER_SYMBOL -> character != BRAILLE_BLANK;
      case Character.MATH_SYMBOL -> character >= 0x2190;
      case Character.MODIFIER_SYMBOL -> character >= 0x1F3FB;
      case Character.NON_SPACING_MARK -> character == 0xFE0F || !isHidden(character);
      case Character.COMBINING_SPACING_MARK -> true;
      case Character.OTHER_LETTER, Character.MODIFIER_LETTER ->
          !isHidden(character) && !UNJOINED.contains(UnicodeScript.of(character));
      default -> false;
    };
  }

  private static boolean hasVariants(int character) {
    return switch (Character.getType(character)) {
      case Character.OTHER_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_LETTER,
          Character.DASH_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          character >= 0xA9 && !isHidden(character) && character != BRAILLE_BLANK;
      default -> false;
    };
  }

  private static boolean isTurning(int character) {
    return (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || character == 0x200E
        || character == 0x200F;
  }

  private static boolean isNoCharacter(int character) {
    return (character >= 0xD800 && character <= 0xDFFF)
        || (character & 0xFFFE) == 0xFFFE
        || (character >= 0xFDD0 && character <= 0xFDEF);
  }

  /** Signs that enclose the digits after them. */
  private static boolean isShownFormat(int character) {
    return (character >= 0x0600 && character <= 0x0605)
        || character == 0x06DD
        || character == 0x070F
        || character == 0x0890
        || character == 0x0891
        || character == 0x08E2
        || character == 0x110BD
        || character == 0x110CD;
  }
}
