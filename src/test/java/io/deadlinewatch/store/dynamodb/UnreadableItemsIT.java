package io.deadlinewatch.store.dynamodb;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.DueEntry;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.Keys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What a hand, or another version of the program, may have left in the table. */
class UnreadableItemsIT {
  private static final ItemKey KEY = ItemKey.deadline("a");

  private final TableFixture fixture = new TableFixture();
  private final DynamoStore store = fixture.store();

  @AfterEach
  void delete() {
    fixture.close();
  }

  static Stream<Arguments> garbage() {
    var text = Values.text("garbage");
    var number = Values.number(7);
    var half = AttributeValue.fromN("1.5");
    var list = AttributeValue.fromL(List.of(number));
    var map = Values.map(Map.of("zone", number));
    return Stream.of(
        arguments("title", number),
        arguments("title", Values.text("")),
        arguments("id", Values.text("b")),
        arguments("track", Values.text("all")),
        arguments("due", text),
        arguments("due", map),
        arguments("due", Values.map(Map.of("due", Values.text("2025-02-30")))),
        arguments("due", Values.map(Map.of("due", text, "through", text))),
        arguments("certainty", text),
        arguments("authority", list),
        arguments("leads", text),
        arguments("leads", list),
        arguments("leads", Values.texts(List.of("P1M"))),
        arguments("sources", AttributeValue.fromL(List.of(map))),
        arguments("status", Values.text("settled")),
        arguments("outcome", text),
        arguments("revision", Values.number(0)),
        arguments("revision", text),
        arguments("revisedAt", Values.text("2025-11-10T05:01:00Z")),
        arguments("announcedRevision", Values.number(9)),
        arguments("said", list),
        arguments("attempts", text),
        arguments("attempts", half));
  }

  @ParameterizedTest
  @MethodSource("garbage")
  void anItemThatCannotBeReadIsClaimedNamedAndPushedAside(String name, AttributeValue value) {
    change(name, value);

    var unreadable = claimUnreadable();

    assertTrue(unreadable.problem().startsWith("DEADLINE#a DEADLINE: "), unreadable.problem());
    var problem = assertThrows(UnreadableException.class, () -> store.find("a"));
    assertTrue(problem.getMessage().startsWith("DEADLINE#a DEADLINE: "), problem.getMessage());
    assertTrue(
        problem.getMessage().matches("(?s).*\\b(" + name + "|outcome|zone)\\b.*"),
        problem.getMessage());
    assertPushedAside(unreadable.entry());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"title", "track", "due", "certainty", "leads", "sources", "status", "revision"})
  void aMissingAttributeIsNamed(String name) {
    var item = stored();
    item.remove(name);
    fixture.put(item);

    var unreadable = claimUnreadable();

    assertEquals("DEADLINE#a DEADLINE: " + name + " is missing", unreadable.problem());
    assertPushedAside(unreadable.entry());
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing", "S", "1.5", "1e30"})
  void anItemWithoutAVersionIsPushedAsideWithoutAClaim(String version) {
    var item = stored();
    item.remove(Attr.VERSION);
    if (version.equals("S")) {
      item.put(Attr.VERSION, Values.text("garbage"));
    } else if (!version.equals("missing")) {
      item.put(Attr.VERSION, AttributeValue.fromN(version));
    }
    fixture.put(item);

    var before = fixture.item(KEY);
    var row = store.due(NOON, 10).getFirst();
    var claim = store.claim(row, NOON.plusSeconds(100));

    assertEquals(OptionalLong.empty(), row.version());
    assertEquals(row, assertInstanceOf(Claim.Unreadable.class, claim).entry());
    assertEquals(before, fixture.item(KEY));
    assertPushedAside(row);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void aVersionThatNoItemHasClaimsNothingThatIsNotThere(long version) {
    var row = new DueEntry(KEY, OptionalLong.of(version));

    assertEquals(new Claim.Lost(KEY), store.claim(row, NOON));
    assertFalse(store.quarantine(row, NOON));
    assertEquals(Map.of(), fixture.item(KEY));
  }

  @Test
  void aRowWhoseItemIsGoneIsLost() {
    var gone = new DueEntry(KEY, OptionalLong.of(3));
    var without = new DueEntry(KEY, OptionalLong.empty());

    assertEquals(new Claim.Lost(KEY), store.claim(gone, NOON));
    assertFalse(store.quarantine(gone, NOON));
    assertFalse(store.quarantine(without, NOON));
    assertEquals(Map.of(), fixture.item(KEY));
  }

  @Test
  void anItemOfAnotherKindInTheIndexIsUnreadable() {
    var other = new ItemKey("PROJECT#x", "PROJECT");
    var item = new HashMap<>(Keys.attributes(other));
    item.put(Attr.SHARD, Values.text("1"));
    item.put(Attr.NEXT_ALERT_AT, Values.time(NOON));
    item.put(Attr.VERSION, Values.number(1));
    fixture.put(item);

    assertEquals(other, claimUnreadable().entry().key());
    assertEquals(item, fixture.item(other), "the sweep's role could not write it");
  }

  @Test
  void attributesOfANewerVersionSurviveEveryWrite() {
    change("mood", Values.text("hopeful"));
    var row = store.due(NOON, 1).getFirst();
    var item = ((Claim.Won) store.claim(row, NOON.plusSeconds(100))).item();
    assertTrue(store.write(item.in(item.state().confirmed(Optional.empty()))));
    var read = store.find("a").orElseThrow();
    store.replan(read, NOON);

    assertEquals(Values.text("hopeful"), fixture.item(KEY).get("mood"));
  }

  private Map<String, AttributeValue> stored() {
    fixture.add(deadline("a"), NOON);
    return fixture.item(KEY);
  }

  private void change(String name, AttributeValue value) {
    var item = stored();
    item.put(name, value);
    fixture.put(item);
  }

  private Claim.Unreadable claimUnreadable() {
    var row = store.due(NOON, 10).getFirst();
    return assertInstanceOf(Claim.Unreadable.class, store.claim(row, NOON.plusSeconds(100)));
  }

  private void assertPushedAside(DueEntry entry) {
    assertTrue(store.quarantine(entry, NOON.plusSeconds(3600)));
    assertEquals(List.of(), store.due(NOON.plusSeconds(3599), 10));
    assertEquals(1, store.due(NOON.plusSeconds(3600), 10).size());
  }
}
