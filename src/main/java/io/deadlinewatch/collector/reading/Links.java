package io.deadlinewatch.collector.reading;

import java.util.List;
import java.util.Set;

/** How two days of a sentence belong together. */
final class Links {
  private static final Set<String> ONWARD = Set.of("to", "until", "through", "and", "-");
  private static final Set<String> FROM = Set.of("from", "between", "beginning", "on", "starting");

  private Links() {}

  /** Whether a day is the first of two that a word such as "through" links. */
  static boolean isLinked(Sentence sentence, Mention mention, Mention next) {
    int at = mention.to();
    while (at < next.from() && Set.of(",", ")", "(").contains(sentence.word(at))) {
      at++;
    }
    return at < next.from() && ONWARD.contains(sentence.word(at)) && next.from() - 1 - at <= 2;
  }

  /** Whether a day is one on which something begins that ends on the next. */
  static boolean isOpening(Sentence sentence, List<Mention> mentions, int which) {
    return which + 1 < mentions.size()
        && isLinked(sentence, mentions.get(which), mentions.get(which + 1))
        && FROM.contains(sentence.word(mentions.get(which).from() - 1));
  }
}
