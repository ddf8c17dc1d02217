package io.deadlinewatch.briefing.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What people wrote, cut into words and the web addresses among them. Every medium cuts alike: an
 * address stays what it is, whole, so that it can be copied; what closes the sentence around it is
 * none of it.
 */
public final class Prose {
  /** Blanks, what no address holds, and the quotes and brackets of other scripts. */
  private static final String NOT_IN_ADDRESS =
      "\\s\\p{Z}<>\"`\\\\^{}|“”„«»‹›「」『』《》〈〉【】〔〕（）［］、。，；：！？";

  private static final Pattern ENDS = Pattern.compile("[" + NOT_IN_ADDRESS + "]");
  private static final Pattern BEGINS = Pattern.compile("(?i)https?://(?=[\\p{L}\\p{N}\\[])");

  /** What every address has; to look for it alone is much sooner done. */
  private static final String SCHEME_ENDS = "://";

  private static final String CLOSES = ".,;:!?’…–—،؛؟।‽";

  private Prose() {}

  /** A stretch of text. */
  public sealed interface Piece {
    /** As it was written; the pieces of a text, one after the other, are the text. */
    String text();
  }

  /** What is no address. */
  public record Words(String text) implements Piece {}

  /** An address, from its scheme to its last character. */
  public record Address(String text) implements Piece {}

  /** The pieces of a text, in order. */
  public static List<Piece> of(String text) {
    if (!text.contains(SCHEME_ENDS)) {
      return List.of(new Words(text));
    }
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    var begins = BEGINS.matcher(text);
    while (begins.find(at)) {
      int end = end(text, begins.end());
      if (begins.start() > at) {
        pieces.add(new Words(text.substring(at, begins.start())));
      }
      pieces.add(new Address(text.substring(begins.start(), end)));
      at = end;
    }
    if (at < text.length() || text.isEmpty()) {
      pieces.add(new Words(text.substring(at)));
    }
    return pieces;
  }

  /** Where to cut a text instead of here: half an address leads elsewhere. */
  static int cutBefore(String text, int index) {
    int at = 0;
    for (var piece : of(text)) {
      int end = at + piece.text().length();
      if (index > at && index < end) {
        return piece instanceof Address ? at : index;
      }
      at = end;
    }
    return index;
  }

  private static int end(String text, int from) {
    var ends = ENDS.matcher(text);
    int end = ends.find(from) ? ends.start() : text.length();
    while (end > from + 1 && closes(text, from, end)) {
      end--;
    }
    return end;
  }

  /** A sentence's mark, or a bracket or an emphasis that was opened before the address. */
  private static boolean closes(String text, int from, int end) {
    char last = text.charAt(end - 1);
    return switch (last) {
      case ')' -> count(text, from, end, ')') > count(text, from, end, '(');
      case ']' -> count(text, from, end, ']') > count(text, from, end, '[');
      case '\'' -> count(text, from, end, '\'') % 2 == 1;
      case '*', '_', '~' -> isOpened(text, from, last);
      default -> CLOSES.indexOf(last) >= 0;
    };
  }

  /** Whether the same sign stands right before the address that begins with a scheme. */
  private static boolean isOpened(String text, int from, char sign) {
    int begin = from - 1;
    while (begin > 0 && !Character.isLetter(text.charAt(begin))) {
      begin--;
    }
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin > 0 && text.charAt(begin - 1) == sign;
  }

  private static long count(String text, int from, int end, char which) {
    return text.substring(from, end).chars().filter(character -> character == which).count();
  }
}
