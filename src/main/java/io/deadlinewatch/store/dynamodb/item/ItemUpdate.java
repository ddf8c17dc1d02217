package io.deadlinewatch.store.dynamodb.item;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.ItemKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * An update of one item under a condition. Attributes that it does not name stay, so that an older
 * version of the program loses nothing that a newer one wrote. Every name goes through a
 * placeholder, because many are reserved words.
 */
public final class ItemUpdate {
  private final ItemKey key;
  private final Map<String, String> names = new TreeMap<>();
  private final Map<String, AttributeValue> values = new TreeMap<>();
  private final List<Assignment> sets = new ArrayList<>();
  private final List<String> removes = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();

  public ItemUpdate(ItemKey key) {
    this.key = key;
  }

  /**
   * What an attribute becomes.
   *
   * @param value as an update expression has it
   * @param inStatement as PartiQL has it, which knows no {@code if_not_exists}
   */
  private record Assignment(String name, String value, String inStatement) {
    String expression() {
      return name + " = " + value;
    }

    String clause() {
      return "SET " + name + " = " + inStatement;
    }
  }

  public ItemUpdate set(String attribute, AttributeValue value) {
    var placeholder = value(attribute, value);
    sets.add(new Assignment(name(attribute), placeholder, placeholder));
    return this;
  }

  /** Sets an attribute that the item does not have yet. */
  ItemUpdate setOnce(String attribute, AttributeValue value) {
    var name = name(attribute);
    var placeholder = value(attribute, value);
    sets.add(new Assignment(name, "if_not_exists(" + name + ", " + placeholder + ")", placeholder));
    return this;
  }

  ItemUpdate setOrRemove(String attribute, Optional<AttributeValue> value) {
    return value.map(present -> set(attribute, present)).orElseGet(() -> remove(attribute));
  }

  public ItemUpdate remove(String attribute) {
    removes.add(name(attribute));
    return this;
  }

  /** Counts one up, from nothing to 1. */
  public ItemUpdate increment(String attribute) {
    var name = name(attribute);
    var zero = value("zero", Values.number(0));
    var plusOne = " + " + value("one", Values.number(1));
    sets.add(
        new Assignment(
            name, "if_not_exists(" + name + ", " + zero + ")" + plusOne, name + plusOne));
    return this;
  }

  /** Only over the version that was read; stores one more. */
  public ItemUpdate over(long version) {
    conditions.add(name(Attr.VERSION) + " = " + value("read", Values.number(version)));
    return set(Attr.VERSION, Values.number(version + 1));
  }

  /** Only where there is no item yet. */
  ItemUpdate asNew() {
    conditions.add("attribute_not_exists(" + name(Attr.PK) + ")");
    return set(Attr.VERSION, Values.number(1));
  }

  /** Only an item that is there. */
  public ItemUpdate overAnything() {
    conditions.add("attribute_exists(" + name(Attr.PK) + ")");
    return this;
  }

  /**
   * Only over an item that is, attribute by attribute, as it was read; only where there is none, if
   * there was none. A version or a claim must not have come since.
   */
  ItemUpdate asRead(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      conditions.add("attribute_not_exists(" + name(Attr.PK) + ")");
      return this;
    }
    int number = 0;
    for (var attribute : new TreeMap<>(item).entrySet()) {
      var name = "#seen" + number;
      names.put(name, attribute.getKey());
      conditions.add(name + " = " + value("seen" + number++, attribute.getValue()));
    }
    Stream.of(Attr.VERSION, Attr.CLAIMED_UNTIL)
        .filter(attribute -> !item.containsKey(attribute))
        .forEach(this::stillWithout);
    return this;
  }

  /** Only an item that does not have an attribute. */
  ItemUpdate stillWithout(String attribute) {
    conditions.add("attribute_not_exists(" + name(attribute) + ")");
    return this;
  }

  /** Only an item that no sweep has. */
  public ItemUpdate whileFree(Instant now) {
    var claim = name(Attr.CLAIMED_UNTIL);
    conditions.add(
        "(attribute_not_exists("
            + claim
            + ") OR "
            + claim
            + " <= "
            + value("now", Values.time(now))
            + ")");
    return this;
  }

  ItemKey key() {
    return key;
  }

  public UpdateItemRequest.Builder request() {
    var request =
        UpdateItemRequest.builder()
            .key(Keys.attributes(key))
            .updateExpression(expression())
            .expressionAttributeNames(names)
            .expressionAttributeValues(values);
    return conditions.isEmpty() ? request : request.conditionExpression(condition());
  }

  public Update.Builder inTransaction() {
    return Update.builder()
        .key(Keys.attributes(key))
        .updateExpression(expression())
        .conditionExpression(condition())
        .expressionAttributeNames(names)
        .expressionAttributeValues(values);
  }

  /**
   * The same as a statement of PartiQL, over an item that is there: what counts up finds a number.
   */
  public PartiQl statement() {
    var clauses =
        Stream.concat(
                sets.stream().map(Assignment::clause),
                removes.stream().map(name -> "REMOVE " + name))
            .toList();
    return PartiQl.update(key, clauses, condition(), new PartiQl.Placeholders(names, values));
  }

  /**
   * All that it sets as a new item, in a statement of PartiQL that an item in its place refuses.
   */
  public PartiQl insertion() {
    Map<String, AttributeValue> item = new TreeMap<>();
    sets.forEach(set -> item.put(names.get(set.name()), values.get(set.inStatement())));
    return PartiQl.insert(key, item);
  }

  private String expression() {
    var set = "SET " + String.join(", ", sets.stream().map(Assignment::expression).toList());
    return removes.isEmpty() ? set : set + " REMOVE " + String.join(", ", removes);
  }

  private String condition() {
    return String.join(" AND ", conditions);
  }

  private String name(String attribute) {
    var placeholder = "#" + attribute;
    names.put(placeholder, attribute);
    return placeholder;
  }

  private String value(String name, AttributeValue value) {
    var placeholder = ":" + name;
    values.put(placeholder, value);
    return placeholder;
  }
}
