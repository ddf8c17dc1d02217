package io.deadlinewatch.collector.reading;

/**
 * A word, a number or a mark of a text.
 *
 * @param text in lower case, an abbreviation without its dots: {@code am} for {@code a.m.}
 * @param from where it begins in the text
 * @param to where it ends, exclusive
 * @param kind what it is
 * @param isCapital whether it begins with a capital letter
 */
record Token(String text, int from, int to, Kind kind, boolean isCapital) {
  /** What a token is. */
  enum Kind {
    WORD,
    /** A word of single letters with dots, the last dot with it: it may end a sentence too. */
    DOTTED,
    NUMBER,
    MARK
  }

  boolean is(String wanted) {
    return text.equals(wanted);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD || kind == Kind.DOTTED;
  }

  /** A number of at most six digits; -1 for anything else. */
  int number() {
    return isNumber() && text.length() <= 6 ? Integer.parseInt(text) : -1;
  }
}
