package io.deadlinewatch.briefing.words;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A line that is folded to ASCII character by character. A number must not become another one: what
 * cannot be written leaves a gap between what stood around it, and a sign of a sum or of money
 * leaves a question mark.
 */
final class AsciiLine {
  /** Struck through: decomposed, "is not" would read "is". */
  private static final char STRUCK = '\u0338';

  private final StringBuilder out = new StringBuilder();
  private int kept;
  private int lost;
  private boolean afterNumber;

  void add(int character) {
    if (character < 0x80) {
      apart(isDigit(character) && afterNumber);
      put(character);
      afterNumber = false;
      return;
    }
    var form = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD);
    boolean number = isNumber(character, form);
    apart(number);
    if (form.indexOf(STRUCK) > 0) {
      out.append("not ");
    }
    form.codePoints().forEach(this::put);
    afterNumber = number;
  }

  /** The line, or nothing where most of its letters and digits were lost. */
  Optional<String> text() {
    var line = out.toString().strip().replaceAll(" {2,}", " ");
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

  private void put(int character) {
    var known = AsciiWords.of(character);
    if (known.isPresent()) {
      out.append(known.get());
    } else if (character >= ' ' && character < 0x7F) {
      out.append((char) character);
      kept += Character.isLetterOrDigit(character) ? 1 : 0;
    } else if (Character.getType(character) == Character.DECIMAL_DIGIT_NUMBER) {
      out.append(Character.digit(character, 10));
      kept++;
    } else {
      lost += Character.isLetterOrDigit(character) ? 1 : 0;
      out.append(instead(character));
    }
  }

  private static String instead(int character) {
    return switch (Character.getType(character)) {
      case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL -> "?";
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> "";
      default -> " ";
    };
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
