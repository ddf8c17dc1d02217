package io.deadlinewatch.local.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A word or a sign of an expression, as DynamoDB writes them.
 *
 * @param text as it stands in the expression
 */
record Symbol(String text) {
  private static final Pattern ONE = Pattern.compile("\\s*([#:]?\\w+|<=|>=|<>|[=<>(),+-])");

  /** Every symbol of an expression, in order. */
  static List<Symbol> of(String expression) {
    var matcher = ONE.matcher(expression);
    List<Symbol> symbols = new ArrayList<>();
    int end = 0;
    while (end < expression.length() && matcher.find(end) && matcher.start() == end) {
      symbols.add(new Symbol(matcher.group(1)));
      end = matcher.end();
    }
    if (!expression.substring(end).isBlank()) {
      throw Refusal.of("cannot read the expression '" + expression + "' at " + end);
    }
    return symbols;
  }

  /** Whether it is this keyword, however it is written. */
  boolean isWord(String keyword) {
    return text.toUpperCase(Locale.ROOT).equals(keyword);
  }

  boolean isSign(String sign) {
    return text.equals(sign);
  }

  /** Whether it stands for a value of the request. */
  boolean isValue() {
    return text.startsWith(":");
  }
}
