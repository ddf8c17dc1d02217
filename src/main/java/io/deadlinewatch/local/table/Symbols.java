package io.deadlinewatch.local.table;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An expression's symbols, read one after the other, with what its placeholders stand for. */
final class Symbols {
  private static final Symbol END = new Symbol("");

  private final List<Symbol> symbols;
  private final Map<String, String> names;
  private final Map<String, AttributeValue> values;
  private int next;

  Symbols(String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    this.symbols = Symbol.of(expression);
    this.names = names;
    this.values = values;
  }

  Symbol peek() {
    return next < symbols.size() ? symbols.get(next) : END;
  }

  Symbol take() {
    var symbol = peek();
    next++;
    return symbol;
  }

  boolean isAtEnd() {
    return next >= symbols.size();
  }

  /** Takes a keyword if it is the next. */
  boolean takesWord(String keyword) {
    boolean is = peek().isWord(keyword);
    next += is ? 1 : 0;
    return is;
  }

  /** Takes a sign if it is the next. */
  boolean takesSign(String sign) {
    boolean is = peek().isSign(sign);
    next += is ? 1 : 0;
    return is;
  }

  /** Takes a sign that must be the next. */
  void sign(String sign) {
    if (!takesSign(sign)) {
      throw Refusal.of("expected '" + sign + "' in an expression, not '" + peek().text() + "'");
    }
  }

  /** Takes a keyword that must be the next. */
  void word(String keyword) {
    if (!takesWord(keyword)) {
      throw Refusal.of("expected " + keyword + " in an expression, not '" + peek().text() + "'");
    }
  }

  /** Takes the name of an attribute. */
  String name() {
    var text = take().text();
    var name = text.startsWith("#") ? names.get(text) : text;
    if (name == null || name.isEmpty() || !Character.isLetter(name.charAt(0))) {
      throw Refusal.of("'" + text + "' is not the name of an attribute");
    }
    return name;
  }

  /** Takes a value of the request. */
  AttributeValue value() {
    var text = take().text();
    var value = values.get(text);
    if (value == null) {
      throw Refusal.of("the request has no value '" + text + "'");
    }
    return value;
  }
}
