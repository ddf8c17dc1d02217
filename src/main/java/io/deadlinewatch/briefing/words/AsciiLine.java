package io.deadlinewatch.briefing.words;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A line that is folded to ASCII character by character. A number must not become another one: what
 * cannot be written leaves a gap between what stood around it, and a sign of a sum or of money, or
 * beside a number, leaves a question mark.
 */
final class AsciiLine {
  /** Struck through: decomposed, "is not" would read "is". */
  private static final char STRUCK = '\u0338';

  /** From here on symbols are pictures; below they are arrows, shapes and ticks, which say much. */
  private static final int PICTURES = 0x1F000;

  private final StringBuilder out = new StringBuilder();
  private int kept;
  private int lost;
  private boolean afterNumber;

  void add(int character, AsciiNeighbours beside) {
    if (beside.isStruck()) {
      unknown(character);
    } else if (character < 0x80) {
      apart(isDigit(character) && afterNumber);
      put(character, beside);
      afterNumber = false;
    } else {
      fold(character, beside);
    }
  }

  private void fold(int character, AsciiNeighbours beside) {
    var form = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    boolean number = isNumber(character, form);
    apart(number);
    if (form.indexOf(STRUCK) > 0) {
      out.append("not ");
    }
    form.codePoints().forEach(each -> put(each, beside));
    afterNumber = number;
  }

  /**
   * The line, or nothing where most of its letters and digits were lost. No mail reader takes it
   * for an encoded word (RFC 2047), which would show as something else.
   */
  Optional<String> text() {
    var line = out.toString().strip().replaceAll(" {2,}", " ").replace("=?", "= ?");
    return kept > lost ? Optional.of(line.replace("( ", "(").replace(" )", ")")) : Optional.empty();
  }

  /** A number in one character: 2½ is not 21/2, and 10² is not 102. */
  private static boolean isNumber(int character, String form) {
    return Character.getType(character) != Character.DECIMAL_DIGIT_NUMBER
        && isDigit(form.codePointAt(0));
  }

  private void apart(boolean needed) {
    if (needed && !out.isEmpty() && isDigit(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
  }

  private void put(int character, AsciiNeighbours beside) {
    var known = AsciiWords.of(character);
    if (known.isPresent()) {
      out.append(known.get());
    } else if (character >= ' ' && character < 0x7F) {
      out.append((char) character);
      kept += Character.isLetterOrDigit(character) ? 1 : 0;
    } else if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
      out.append(Character.digit(character, 10));
      kept++;
    } else if (AsciiNeighbours.isNumeral(character)) {
      unknown(character);
    } else {
      lost += Character.isLetterOrDigit(character) ? 1 : 0;
      out.append(instead(character, beside));
    }
  }

  /** A number that cannot be said is one question mark, however long it is. */
  private void unknown(int character) {
    lost += Character.isLetterOrDigit(character) ? 1 : 0;
    if (out.isEmpty() || out.charAt(out.length() - 1) != '?') {
      out.append('?');
    }
    afterNumber = false;
  }

  private static String instead(int character, AsciiNeighbours beside) {
    return switch (Character.getType(character)) {
      case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL -> "?";
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> "";
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL ->
          beside.beforeUnit() || (beside.touchesNumber() && character < PICTURES) ? "?" : " ";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.OTHER_PUNCTUATION -> beside.touchesNumber() ? "?" : " ";
      default -> beside.beforeUnit() ? "?" : " ";
    };
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
