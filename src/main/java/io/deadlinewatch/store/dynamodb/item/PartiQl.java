package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;

/**
 * One write of one item as a statement of PartiQL, of which a request takes several. It has the
 * condition of the {@link ItemUpdate} that it is made of; every value is a parameter.
 *
 * @param verb what stands before the table's name
 * @param rest what stands after it
 * @param parameters the values, in the order of their question marks
 */
public record PartiQl(String verb, String rest, List<AttributeValue> parameters) {
  private static final String RETURNING = " RETURNING ALL NEW *";

  /** Takes a copy. */
  public PartiQl {
    parameters = List.copyOf(parameters);
  }

  /** An update of an item that is there, where a condition holds. */
  static PartiQl update(ItemKey key, List<String> clauses, String condition, Placeholders names) {
    List<AttributeValue> parameters = new ArrayList<>();
    var changes = names.filled(String.join(" ", clauses), parameters);
    parameters.add(Values.text(key.pk()));
    parameters.add(Values.text(key.sk()));
    var where = " WHERE \"pk\" = ? AND \"sk\" = ? AND ";
    return new PartiQl(
        "UPDATE", " " + changes + where + names.filled(condition, parameters), parameters);
  }

  /** A new item; refused where there is one. */
  static PartiQl insert(ItemKey key, Map<String, AttributeValue> attributes) {
    var item = new StringBuilder("{'pk': ?, 'sk': ?");
    List<AttributeValue> parameters = new ArrayList<>();
    parameters.add(Values.text(key.pk()));
    parameters.add(Values.text(key.sk()));
    attributes.forEach((name, value) -> {
      item.append(", '").append(name).append("': ?");
      parameters.add(value);
    });
    return new PartiQl("INSERT INTO", " VALUE " + item + "}", parameters);
  }

  /** The same, answered with the whole item as it is then. */
  public PartiQl returning() {
    return new PartiQl(verb, rest + RETURNING, parameters);
  }

  /** As a request takes it. */
  public BatchStatementRequest request(String table) {
    return BatchStatementRequest.builder()
        .statement(verb + " \"" + table + "\"" + rest)
        .parameters(parameters)
        .build();
  }

  /**
   * What an expression's placeholders stand for.
   *
   * @param names of attributes, by {@code #placeholder}
   * @param values by {@code :placeholder}
   */
  record Placeholders(Map<String, String> names, Map<String, AttributeValue> values) {
    /** The expression with its names in quotes, and question marks for its values. */
    private String filled(String expression, List<AttributeValue> parameters) {
      var text = new StringBuilder(2 * expression.length());
      for (int at = 0; at < expression.length(); ) {
        char mark = expression.charAt(at);
        int end = at + 1;
        if (mark != '#' && mark != ':') {
          text.append(mark);
        } else {
          end = end(expression, end);
          var placeholder = expression.substring(at, end);
          if (mark == '#') {
            text.append('"').append(names.get(placeholder)).append('"');
          } else {
            text.append('?');
            parameters.add(values.get(placeholder));
          }
        }
        at = end;
      }
      return text.toString();
    }

    private static int end(String expression, int from) {
      int end = from;
      while (end < expression.length() && Character.isLetterOrDigit(expression.charAt(end))) {
        end++;
      }
      return end;
    }
  }
}
