package io.deadlinewatch.briefing.words;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that is folded to ASCII character by character. A number must not become another one: what
 * cannot be written leaves a gap between what stood around it, and a sign of a sum or of money, or
 * beside a number, leaves a question mark.
 */
final class AsciiLine {
  /** Struck through: decomposed, "is not" would read "is". */
  private static final char STRUCK = '\u0338';

  private static final Pattern BLANKS = Pattern.compile(" {2,}");

  private final StringBuilder out = new StringBuilder();
  private int kept;
  private int lost;
  private boolean afterNumber;

  /** A line of which nothing need be folded. */
  void add(String printable) {
    out.append(printable);
    for (int at = 0; at < printable.length(); at++) {
      kept += Character.isLetterOrDigit(printable.charAt(at)) ? 1 : 0;
    }
  }

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
    apart(number || isRaisedSign(character));
    if (isMarkAlone(character, form)) {
      out.append(AsciiWords.of(character).orElse(beside.touchesNumber() ? "?" : " "));
      afterNumber = false;
      return;
    }
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
    var line = BLANKS.matcher(out.toString().strip()).replaceAll(" ").replace("=?", "= ?");
    return kept > lost ? Optional.of(line.replace("( ", "(").replace(" )", ")")) : Optional.empty();
  }

  /** A number in one character: 2½ is not 21/2, and 10² is not 102. */
  private static boolean isNumber(int character, String form) {
    return Character.getType(character) != Character.DECIMAL_DIGIT_NUMBER
        && isDigit(form.codePointAt(0));
  }

  /** Of an exponent, which is none of the number's own. */
  private static boolean isRaisedSign(int character) {
    return character == 0x207A || character == 0x207B;
  }

  /** An accent that stands by itself, decomposed into a space and a mark; a macron is a minus. */
  private static boolean isMarkAlone(int character, String form) {
    return form.charAt(0) == ' ' && Character.getType(character) != Character.SPACE_SEPARATOR;
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
    } else if (AsciiNeighbours.isNumber(character) || isUnit(character, beside)) {
      unknown(character);
    } else {
      lost += Character.isLetterOrDigit(character) ? 1 : 0;
      out.append(instead(character, beside));
    }
  }

  /** A letter at a number is its unit, such as the yuan or a tenth; a date's says nothing more. */
  private static boolean isUnit(int character, AsciiNeighbours beside) {
    return Character.isLetter(character) && beside.touchesNumber() && !beside.isDateUnit();
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
          beside.beforeUnit() || (beside.touchesNumber() && !Pictures.isOne(character)) ? "?" : " ";
      case Character.DASH_PUNCTUATION -> "-";
      case Character.START_PUNCTUATION -> "(";
      case Character.END_PUNCTUATION -> ")";
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> "\"";
      case Character.OTHER_PUNCTUATION, Character.CONNECTOR_PUNCTUATION ->
          beside.touchesNumber() ? "?" : " ";
      default -> beside.beforeUnit() ? "?" : " ";
    };
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
