package io.deadlinewatch.briefing.words;

/** Emoji that decorate. Others are signs: money, arrows, shapes, squared words. */
final class Pictures {
  /** Below are arrows, shapes and ticks, coloured or not, which say much. */
  private static final int FIRST = 0x1F000;

  private Pictures() {}

  /** Whether nothing of what a number says is lost with it. */
  static boolean isOne(int character) {
    return character >= FIRST
        && Character.isEmojiPresentation(character)
        && !isSquaredWord(character)
        && !isMoney(character)
        && !isArrowOrShape(character);
  }

  private static boolean isSquaredWord(int character) {
    return (character >= 0x1F18E && character <= 0x1F19A)
        || (character >= 0x1F200 && character <= 0x1F251);
  }

  /** Bags, notes, cards and charts of money. */
  private static boolean isMoney(int character) {
    return (character >= 0x1F4B0 && character <= 0x1F4B9) || character == 0x1FA99;
  }

  private static boolean isArrowOrShape(int character) {
    return (character >= 0x1F500 && character <= 0x1F504)
        || (character >= 0x1F519 && character <= 0x1F522)
        || (character >= 0x1F532 && character <= 0x1F53D)
        || (character >= 0x1F6AB && character <= 0x1F6B7)
        || (character >= 0x1F7E0 && character <= 0x1F7F0);
  }
}
