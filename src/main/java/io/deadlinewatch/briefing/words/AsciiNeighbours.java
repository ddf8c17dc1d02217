package io.deadlinewatch.briefing.words;

/**
 * What stands around a character that is folded: a sign beside a number is part of what it says.
 *
 * @param touchesNumber whether a number stands right before or after it
 * @param beforeUnit whether a percent or per-mille sign stands right after it
 * @param isDateUnit whether it says of the number before it that it is a year, a month or a day
 * @param isStruck whether a mark strikes it through
 */
record AsciiNeighbours(
    boolean touchesNumber, boolean beforeUnit, boolean isDateUnit, boolean isStruck) {
  /** Numbers written as words of one character; what is left without them is another number. */
  private static final String NUMERALS =
      "〇零一二三四五六七八九十百千万萬亿億兆两兩壹贰叁肆伍陆柒捌玖拾佰仟廿卅半\uD83D\uDCAF\uD83D\uDD1F";

  private static final String DATE_UNITS = "年月日号號년월일";

  private static final String UNITS = "%‰‱٪؉؊";
  private static final String MONEY = "$€£¥";

  /** Long strokes and slashes through a character, and the circle that forbids. */
  private static final String STRIKES =
      "\u0334\u0335\u0336\u0337\u0338\u20D2\u20D3\u20E0\u20E5\u20E6\u20EA\u20EB";

  private static final AsciiNeighbours NONE = new AsciiNeighbours(false, false, false, false);

  static AsciiNeighbours of(int[] text, int index) {
    if (text[index] < 0x80 && (index + 1 == text.length || text[index + 1] < 0x300)) {
      return NONE;
    }
    boolean struck = false;
    int next = index + 1;
    for (; next < text.length && isMark(text[next]); next++) {
      struck |= STRIKES.indexOf(text[next]) >= 0;
    }
    int before = index - 1;
    while (before >= 0 && isMark(text[before])) {
      before--;
    }
    int after = at(text, next);
    boolean money = MONEY.indexOf(after) >= 0 && isNumber(at(text, next + 1));
    return new AsciiNeighbours(
        isNumber(at(text, before)) || isNumber(after) || money,
        UNITS.indexOf(form(after)) >= 0,
        DATE_UNITS.indexOf(text[index]) >= 0 && !Character.isLetter(after),
        struck && !isMark(text[index]));
  }

  /** Whether a character is a number, or a part of one. */
  static boolean isNumber(int character) {
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> NUMERALS.indexOf(character) >= 0;
    };
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  private static int at(int[] text, int index) {
    return index >= 0 && index < text.length ? text[index] : ' ';
  }

  /** The full-width and the small percent sign are percent signs. */
  private static int form(int character) {
    return character == 0xFF05 || character == 0xFE6A ? '%' : character;
  }
}
