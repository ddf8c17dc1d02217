package io.deadlinewatch.store.dynamodb;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.edit.Repair;
import io.deadlinewatch.store.Claim;
import io.deadlinewatch.store.Edits.Result;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.Remains;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.Keys;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Rows that somebody damaged by hand, written anew. */
class RepairIT {
  private static final ItemKey KEY = ItemKey.deadline("a");
  private static final Instant NOW = NOON.plusSeconds(60);

  private final TableFixture fixture = new TableFixture();
  private final DynamoStore store = fixture.store();

  @AfterEach
  void delete() {
    fixture.close();
  }

  @Test
  void aDamagedDeadlineIsWrittenAnewAndSpeaksAgain() {
    var item = stored();
    var before = store.find("a").orElseThrow();
    item.remove("title");
    item.put(Attr.VERSION, Values.text("garbage"));
    item.put("leads", AttributeValue.fromL(List.of(Values.number(7))));
    item.put("odd-name", AttributeValue.fromNul(true));
    fixture.put(item);

    var remains = store.remains("a");
    assertInstanceOf(Remains.Head.Damaged.class, remains.head());
    assertEquals(Result.DONE, mend(remains));

    var mended = store.find("a").orElseThrow();
    assertEquals(before.deadline(), mended.deadline());
    assertEquals(before.progress(), mended.progress());
    assertEquals(AttributeValue.fromNul(true), fixture.item(KEY).get("odd-name"));
    var row = store.due(NOW, 10).getFirst();
    assertInstanceOf(Claim.Won.class, store.claim(row, NOW.plusSeconds(100)));
  }

  @Test
  void whatSomebodyWroteInTheSameMomentStays() {
    var item = stored();
    item.remove("title");
    fixture.put(item);
    var remains = store.remains("a");
    item.put("authority", Values.text("Somebody else"));
    fixture.put(item);

    assertEquals(Result.STALE, mend(remains));
    assertEquals(item, fixture.item(KEY));

    item.put(Attr.CLAIMED_UNTIL, Values.time(NOW.plusSeconds(30)));
    fixture.put(item);
    assertEquals(Result.CLAIMED, mend(store.remains("a")));
    assertEquals(item, fixture.item(KEY));
  }

  @Test
  void aDamagedRevisionIsWrittenAnewAndStaysInItsDay() {
    stored();
    var key = Keys.revision("a", 1);
    var row = fixture.item(key);
    var day = row.get(Attr.DAY);
    row.put(Attr.TO, Values.text("garbage"));
    fixture.put(row);

    var remains = store.remains("a");
    var repair = new Repair(remains, Audience.DEFAULT, NOW);
    var mended = repair.revisions().getFirst();
    assertEquals(
        Result.DONE, store.mend(mended.row(), repair.item().orElseThrow(), mended.revision()));

    assertTrue(store.remains("a").isWhole());
    assertEquals(deadline("a"), store.revisionsAfter("a", 0).getFirst().to());
    assertEquals("ops", store.revisionsAfter("a", 0).getFirst().edit().by());
    assertEquals(day, fixture.item(key).get(Attr.DAY));
    assertEquals(
        Result.STALE, store.mend(mended.row(), repair.item().orElseThrow(), mended.revision()));
  }

  private Result mend(Remains remains) {
    var repair = new Repair(remains, Audience.DEFAULT, NOW);
    return store.mend(remains, repair.item().orElseThrow(), NOW);
  }

  private Map<String, AttributeValue> stored() {
    fixture.add(deadline("a"), NOON);
    return new HashMap<>(fixture.item(KEY));
  }
}
