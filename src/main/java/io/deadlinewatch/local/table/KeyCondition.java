package io.deadlinewatch.local.table;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A condition on the keys of a query, as a condition of SQL: a partition's key, and if it is asked
 * for, a range of what orders it.
 */
final class KeyCondition {
  private final Symbols symbols;
  private final KeySchema keys;
  private final StringBuilder sql = new StringBuilder();
  private final List<String> arguments = new ArrayList<>();

  private KeyCondition(Symbols symbols, KeySchema keys) {
    this.symbols = symbols;
    this.keys = keys;
  }

  /** Reads an expression; throws what DynamoDB throws where it is not of these keys. */
  static KeyCondition of(Symbols symbols, KeySchema keys) {
    var condition = new KeyCondition(symbols, keys);
    condition.one();
    while (symbols.takesWord("AND")) {
      condition.sql.append(" AND ");
      condition.one();
    }
    if (!symbols.isAtEnd() || !condition.sql.toString().contains(keys.partition() + " = ?")) {
      throw Refusal.of("the condition does not name the partition '" + keys.partition() + "'");
    }
    return condition;
  }

  String sql() {
    return sql.toString();
  }

  List<String> arguments() {
    return arguments;
  }

  private void one() {
    if (symbols.takesWord("BEGINS_WITH")) {
      begins();
      return;
    }
    var name = key();
    if (symbols.takesWord("BETWEEN")) {
      var least = text();
      symbols.word("AND");
      add(name + " >= ?", least);
      sql.append(" AND ");
      add(name + " <= ?", text());
      return;
    }
    var sign = symbols.take().text();
    if (!List.of("=", "<", "<=", ">", ">=").contains(sign)) {
      throw Refusal.of("'" + sign + "' does not compare keys");
    }
    add(name + " " + sign + " ?", text());
  }

  private void begins() {
    symbols.sign("(");
    var name = key();
    symbols.sign(",");
    var prefix = text();
    symbols.sign(")");
    add(name + " >= ?", prefix);
    sql.append(" AND ");
    add("substr(" + name + ", 1, " + prefix.codePointCount(0, prefix.length()) + ") = ?", prefix);
  }

  private void add(String condition, String argument) {
    sql.append(condition);
    arguments.add(argument);
  }

  /** Only the keys' own names come into SQL: each is a column. */
  private String key() {
    var name = symbols.name();
    if (!name.equals(keys.partition()) && !name.equals(keys.order())) {
      throw Refusal.of("'" + name + "' is not a key of what is asked");
    }
    return name;
  }

  private String text() {
    AttributeValue value = symbols.value();
    if (value.s() == null) {
      throw Refusal.of("a key is compared with a text");
    }
    return value.s();
  }
}
