package io.deadlinewatch.local.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.deadlinewatch.aws.Values;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Expressions mean what they mean to DynamoDB, and what is not known is refused, never guessed. */
class LocalExpressionsTest {
  private static final Map<String, AttributeValue> ITEM =
      Map.of("n", Values.number(7), "s", Values.text("m"), "flag", Values.flag(true));
  private static final Map<String, String> NAMES = Map.of("#n", "n", "#s", "s", "#no", "none");
  private static final Map<String, AttributeValue> VALUES =
      Map.of(
          ":7", Values.number(7),
          ":10", Values.number(10),
          ":m", Values.text("m"),
          ":z", Values.text("z"),
          ":yes", Values.flag(true));

  @ParameterizedTest
  @CsvSource({
    "#n = :7, true",
    "#n <> :7, false",
    "#n < :10, true",
    "#n >= :10, false",
    "#n = :m, false",
    "#n < :m, false",
    "#no = :7, false",
    "#no <> :7, false",
    "NOT #no = :7, true",
    "flag = :yes, true",
    "#s BETWEEN :m AND :z, true",
    "'begins_with(#s, :m)', true",
    "'begins_with(#n, :m)', false",
    "attribute_exists(#n), true",
    "attribute_not_exists(#no), true",
    "#n = :10 AND #s = :m OR #s = :m, true",
    "#n = :10 AND (#s = :m OR #s = :m), false",
    "(attribute_not_exists(#n) OR #n <= :7) AND #s = :m, true"
  })
  void aConditionHoldsAsItDoesThere(String expression, boolean holds) {
    assertEquals(
        holds, Condition.of(new Symbols(expression, NAMES, VALUES)).test(ITEM), expression);
  }

  @Test
  void everyTermOfAnUpdateIsOfTheItemAsItWas() {
    var change =
        Change.of(
            new Symbols(
                "SET #n = #n + :10, copy = #n, once = if_not_exists(#s, :z),"
                    + " fresh = if_not_exists(#no, :z) REMOVE flag, #no",
                NAMES,
                VALUES));

    assertEquals(
        Map.of(
            "n", Values.number(17),
            "copy", Values.number(7),
            "s", Values.text("m"),
            "once", Values.text("m"),
            "fresh", Values.text("z")),
        change.of(ITEM));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#n = :unknown",
        "#unknown = :7",
        "size(#n) = :7",
        "#n.inner = :7",
        "#n = :7 XOR #s = :m",
        "(#n = :7",
        "#n ~ :7"
      })
  void whatIsNotKnownIsRefused(String expression) {
    assertThrows(
        DynamoDbException.class, () -> Condition.of(new Symbols(expression, NAMES, VALUES)));
  }

  @Test
  void aTextCannotBeCountedUp() {
    var change = Change.of(new Symbols("SET #s = #s + :7", NAMES, VALUES));

    assertThrows(DynamoDbException.class, () -> change.of(ITEM));
  }
}
