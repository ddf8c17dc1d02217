package io.deadlinewatch.collector.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes a text apart into sentences. A full stop ends none behind an abbreviation, in a number, or
 * before a word in lower case; that of "a.m." ends one where the next word can begin one. Where the
 * stored text lost its full stop, a year before a word that begins sentences ends one.
 */
final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS =
      Lexicon.words(
          """
          no nos sec secs fed reg inc co corp ltd mr ms mrs dr jan feb mar apr jun jul
          aug sep sept oct nov dec vol al cf stat v vs art pt rm ave blvd dept approx
          attn ft ste pp cong sess supp para ch subch app
          """);
  private static final Set<String> OPENERS =
      Lexicon.words(
          """
          comments written this these the effective interested we if all requests public
          please submit reply rebuttal applicable persons parties anyone to hearing
          electronic late meeting compliance see for you
          """);
  private static final Set<String> TIMES = Set.of("am", "pm");
  private static final Set<String> CLOSERS = Set.of(")", "\"", "\u201d", "'", "\u2019", "]");

  /** What is longer is no sentence, and is taken apart so that time stays in proportion. */
  private static final int MOST_TOKENS = 300;

  private final String text;
  private final List<Token> tokens;

  private SentenceSplitter(String text) {
    this.text = text;
    this.tokens = Tokenizer.tokens(text);
  }

  static List<Sentence> of(String text) {
    return new SentenceSplitter(text).run();
  }

  private List<Sentence> run() {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int index = 0; index < tokens.size(); index++) {
      if (index == tokens.size() - 1 || index - from == MOST_TOKENS || ends(index)) {
        var part = tokens.subList(from, index + 1);
        sentences.add(
            new Sentence(text.substring(part.getFirst().from(), part.getLast().to()), part));
        from = index + 1;
      }
    }
    return sentences;
  }

  private boolean ends(int index) {
    var token = tokens.get(index);
    var next = tokens.get(index + 1);
    if (token.kind() == Token.Kind.DOTTED) {
      return endsDotted(token, next);
    }
    if (CLOSERS.contains(token.text()) && index > 0) {
      return isMark(index - 1, ".") && next.isCapital() && endsAtStop(index - 1, next);
    }
    if (isMark(index, ".") || isMark(index, "?") || isMark(index, "!")) {
      return !CLOSERS.contains(next.text()) && endsAtStop(index, next);
    }
    return isYear(index)
        && next.isCapital()
        && OPENERS.contains(next.text())
        && !tokens.get(index).text().isEmpty();
  }

  private boolean endsAtStop(int index, Token next) {
    boolean isLoose = tokens.get(index).to() < next.from() || CLOSERS.contains(next.text());
    if (!isLoose && !(next.isCapital() && isYear(index - 1))) {
      return false;
    }
    if (index == 0 || (next.isWord() && !next.isCapital())) {
      return false;
    }
    var before = tokens.get(index - 1);
    boolean touches = before.to() == tokens.get(index).from();
    boolean isInitial = before.isWord() && before.text().length() == 1 && before.isCapital();
    return !touches || (!ABBREVIATIONS.contains(before.text()) && !isInitial);
  }

  private static boolean endsDotted(Token token, Token next) {
    if (!next.isWord() || !next.isCapital() || token.to() == next.from()) {
      return false;
    }
    boolean isTime =
        TIMES.contains(token.text()) || ZoneWord.abbreviation(token.text()).isPresent();
    return isTime
        ? !ZoneWord.begins(next) && Months.number(next) == 0 && !Months.isWeekday(next)
        : OPENERS.contains(next.text());
  }

  private boolean isMark(int index, String mark) {
    return tokens.get(index).kind() == Token.Kind.MARK && tokens.get(index).is(mark);
  }

  private boolean isYear(int index) {
    int year = index < 2 ? -1 : tokens.get(index).number();
    return tokens.get(index).text().length() == 4
        && year >= 1900
        && year < 2200
        && (isMark(index - 1, ",") || Months.number(tokens.get(index - 1)) > 0);
  }
}
