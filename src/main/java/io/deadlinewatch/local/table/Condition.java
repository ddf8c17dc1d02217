package io.deadlinewatch.local.table;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A condition on an item, or a filter, read from its expression. What compares with an attribute
 * that is not there, or of another type, does not hold.
 */
final class Condition {
  /** An item by its attributes; one that is not there has none. */
  private interface Test extends Predicate<Map<String, AttributeValue>> {
    @Override
    default Test negate() {
      return item -> !test(item);
    }
  }

  /** What stands beside a comparison's sign. */
  private interface Operand
      extends Function<Map<String, AttributeValue>, @Nullable AttributeValue> {}

  private final Symbols symbols;

  private Condition(Symbols symbols) {
    this.symbols = symbols;
  }

  /** Reads an expression; throws what DynamoDB throws where it cannot. */
  static Predicate<Map<String, AttributeValue>> of(Symbols symbols) {
    var condition = new Condition(symbols).anyOf();
    if (!symbols.isAtEnd()) {
      throw Refusal.of("cannot read an expression at '" + symbols.peek().text() + "'");
    }
    return condition;
  }

  private Test anyOf() {
    var test = allOf();
    while (symbols.takesWord("OR")) {
      var left = test;
      var right = allOf();
      test = item -> left.test(item) || right.test(item);
    }
    return test;
  }

  private Test allOf() {
    var test = one();
    while (symbols.takesWord("AND")) {
      var left = test;
      var right = one();
      test = item -> left.test(item) && right.test(item);
    }
    return test;
  }

  private Test one() {
    if (symbols.takesWord("NOT")) {
      return one().negate();
    }
    if (symbols.takesSign("(")) {
      var inner = anyOf();
      symbols.sign(")");
      return inner;
    }
    if (symbols.takesWord("ATTRIBUTE_EXISTS")) {
      return exists();
    }
    if (symbols.takesWord("ATTRIBUTE_NOT_EXISTS")) {
      return exists().negate();
    }
    return symbols.takesWord("BEGINS_WITH") ? begins() : compared();
  }

  private Test exists() {
    symbols.sign("(");
    var name = symbols.name();
    symbols.sign(")");
    return item -> item.containsKey(name);
  }

  private Test begins() {
    symbols.sign("(");
    var name = symbols.name();
    symbols.sign(",");
    var prefix = symbols.value().s();
    symbols.sign(")");
    return item -> {
      var value = item.get(name);
      return value != null && value.s() != null && value.s().startsWith(prefix);
    };
  }

  private Test compared() {
    var left = operand();
    if (symbols.takesWord("BETWEEN")) {
      var least = operand();
      symbols.word("AND");
      var most = operand();
      return item ->
          ValueOrder.holds(left.apply(item), ">=", least.apply(item))
              && ValueOrder.holds(left.apply(item), "<=", most.apply(item));
    }
    var sign = symbols.take().text();
    var right = operand();
    return item -> ValueOrder.holds(left.apply(item), sign, right.apply(item));
  }

  private Operand operand() {
    if (symbols.peek().isValue()) {
      var value = symbols.value();
      return _ -> value;
    }
    var name = symbols.name();
    return item -> item.get(name);
  }
}
