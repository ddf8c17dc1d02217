package io.deadlinewatch.local.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An update expression: what it sets and what it removes. Every term is of the item as it was, in
 * whatever order the expression names them.
 */
final class Change {
  /** A term's value in an item as it was; null where it is an attribute that is not there. */
  private interface Term extends Function<Map<String, AttributeValue>, @Nullable AttributeValue> {}

  private record Assignment(String name, Term term) {}

  private final Symbols symbols;
  private final List<Assignment> sets = new ArrayList<>();
  private final List<String> removes = new ArrayList<>();

  private Change(Symbols symbols) {
    this.symbols = symbols;
  }

  /** Reads an expression; throws what DynamoDB throws where it cannot. */
  static Change of(Symbols symbols) {
    var change = new Change(symbols);
    while (!symbols.isAtEnd()) {
      change.clause();
    }
    return change;
  }

  /** The item after it. */
  Map<String, AttributeValue> of(Map<String, AttributeValue> before) {
    Map<String, AttributeValue> after = new HashMap<>(before);
    for (var set : sets) {
      var value = set.term().apply(before);
      if (value == null) {
        throw Refusal.of("an operand of the update is an attribute that is not there");
      }
      after.put(set.name(), value);
    }
    removes.forEach(after::remove);
    return after;
  }

  private void clause() {
    if (symbols.takesWord("SET")) {
      do {
        var name = symbols.name();
        symbols.sign("=");
        sets.add(new Assignment(name, sum()));
      } while (symbols.takesSign(","));
    } else {
      symbols.word("REMOVE");
      do {
        removes.add(symbols.name());
      } while (symbols.takesSign(","));
    }
  }

  private Term sum() {
    var left = term();
    if (!symbols.takesSign("+")) {
      return left;
    }
    var right = term();
    return item -> added(left.apply(item), right.apply(item));
  }

  private Term term() {
    if (symbols.peek().isValue()) {
      var value = symbols.value();
      return _ -> value;
    }
    if (!symbols.takesWord("IF_NOT_EXISTS")) {
      var name = symbols.name();
      return item -> item.get(name);
    }
    symbols.sign("(");
    var name = symbols.name();
    symbols.sign(",");
    var otherwise = term();
    symbols.sign(")");
    return item -> item.containsKey(name) ? item.get(name) : otherwise.apply(item);
  }

  private static AttributeValue added(
      @Nullable AttributeValue left, @Nullable AttributeValue right) {
    if (left == null || left.n() == null || right == null || right.n() == null) {
      throw Refusal.of("An operand in the update expression has an incorrect data type");
    }
    return AttributeValue.fromN(
        new BigDecimal(left.n()).add(new BigDecimal(right.n())).toPlainString());
  }
}
