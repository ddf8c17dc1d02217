package io.deadlinewatch.collector.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into tokens, in one pass. */
final class Tokenizer {
  private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Tokenizer(text).run();
  }

  private List<Token> run() {
    int at = 0;
    while (at < text.length()) {
      char here = text.charAt(at);
      if (Character.isLetter(here)) {
        at = isDotted(at) ? dotted(at) : word(at);
      } else if (isDigit(at)) {
        at = number(at);
      } else {
        if (!Character.isWhitespace(here) && !Character.isSpaceChar(here)) {
          add(isDash(here) ? "-" : String.valueOf(here), at, at + 1, Token.Kind.MARK);
        }
        at++;
      }
    }
    return List.copyOf(tokens);
  }

  private int word(int from) {
    int to = from;
    while (isLetter(to) || (isApostrophe(to) && isLetter(to + 1))) {
      to++;
    }
    add(text.substring(from, to), from, to, Token.Kind.WORD);
    return to;
  }

  private int dotted(int from) {
    var letters = new StringBuilder();
    int at = from;
    while (isLetter(at) && isDot(at + 1) && !isLetter(at - 1)) {
      letters.append(text.charAt(at));
      at += 2;
    }
    boolean hasBareLetter = isLetter(at) && !isLetter(at + 1) && isDot(at - 1);
    if (hasBareLetter) {
      letters.append(text.charAt(at));
      at++;
    }
    add(letters.toString(), from, at, hasBareLetter ? Token.Kind.WORD : Token.Kind.DOTTED);
    return at;
  }

  private int number(int from) {
    int to = from;
    while (isDigit(to)) {
      to++;
    }
    int end = to;
    if (to + 2 <= text.length()
        && ORDINALS.contains(text.substring(to, to + 2).toLowerCase(Locale.ROOT))
        && !isLetter(to + 2)) {
      end = to + 2;
    }
    tokens.add(new Token(text.substring(from, to), from, end, Token.Kind.NUMBER, false));
    return end;
  }

  private void add(String word, int from, int to, Token.Kind kind) {
    boolean isCapital = Character.isUpperCase(text.charAt(from));
    tokens.add(new Token(word.toLowerCase(Locale.ROOT), from, to, kind, isCapital));
  }

  /** A single letter, a dot, and another single letter without a space between. */
  private boolean isDotted(int at) {
    return !isLetter(at + 1) && isDot(at + 1) && isLetter(at + 2) && !isLetter(at + 3);
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  private boolean isDigit(int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private boolean isDot(int at) {
    return at >= 0 && at < text.length() && text.charAt(at) == '.';
  }

  private boolean isApostrophe(int at) {
    return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019');
  }

  private static boolean isDash(char mark) {
    return mark == '-' || (mark >= '\u2010' && mark <= '\u2015') || mark == '\u2212';
  }
}
