package io.deadlinewatch.store.dynamodb;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.deadline.AlertId;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.support.ItemSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Revisions, records and lists with something in them that this version cannot read. */
class UnreadableRowsIT {
  private static final ItemKey KEY = ItemKey.deadline("a");

  private final TableFixture fixture = new TableFixture();
  private final DynamoStore store = fixture.store();

  @AfterEach
  void delete() {
    fixture.close();
  }

  @Test
  void aRevisionOrARecordThatCannotBeReadIsNamed() {
    fixture.add(deadline("a"), NOON);
    var revision = fixture.item(Keys.revision("a", 1));
    revision.put(Attr.TO, Values.map(Map.of()));
    fixture.put(revision);
    var id = new AlertId.OfDeadline("a", 1, "P1W");
    store.record(ItemSamples.record(id, NOON, Map.of(), Map.of("P1D", "A_REASON_TO_COME")));

    assertEquals(1, store.records(KEY).size());
    var record = fixture.item(Keys.alert(id));
    record.put(Attr.PASSED, Values.text("P1D"));
    fixture.put(record);

    assertProblem("DEADLINE#a REVISION#0001: to.", () -> store.revisionsAfter("a", 0));
    assertProblem("DEADLINE#a ALERT#a/1/reminder/P1W: passed ", () -> store.records(KEY));
  }

  @Test
  void theAudienceThatCannotBeReadIsNamed() {
    store.saveAudience(Audience.DEFAULT);
    var item = fixture.item(ItemKey.AUDIENCE);
    item.put(Attr.ALERT_TIME, Values.text("9 a.m."));
    fixture.put(item);

    assertProblem("AUDIENCE AUDIENCE: alertTime: ", store::audience);
  }

  @Test
  void listsLeaveOutWhatCannotBeReadAndReportIt() {
    fixture.add(deadline("b"), NOON);
    fixture.add(deadline("a"), NOON);
    var item = fixture.item(KEY);
    item.put(Attr.CERTAINTY, Values.number(1));
    fixture.put(item);
    store.save(fact("one", LocalDate.of(2025, 10, 24)));
    store.save(fact("two", LocalDate.of(2025, 10, 25)));
    var broken = fixture.item(Keys.fact(fact("one", LocalDate.of(2025, 10, 24))));
    broken.remove(Attr.TEXT);
    fixture.put(broken);
    var revision = fixture.item(Keys.revision("a", 1));
    revision.remove(Attr.WHY);
    fixture.put(revision);

    assertEquals(List.of("b"), store.upcoming(NOON, 9).stream().map(DeadlineSummary::id).toList());
    assertEquals(1, store.facts().size());
    assertEquals(1, store.changes(NOON.minusMillis(1), NOON).size());
    assertEquals(
        List.of(
            "DEADLINE#a DEADLINE: certainty is of type N, not S",
            "SITUATION truce#2025-10-24#one: text is missing",
            "DEADLINE#a REVISION#0001: why is missing"),
        fixture.unreadable().stream().map(Throwable::getMessage).toList());
  }

  private static void assertProblem(String begins, Runnable read) {
    var problem = assertThrows(UnreadableException.class, read::run);
    assertTrue(problem.getMessage().startsWith(begins), problem.getMessage());
  }
}
