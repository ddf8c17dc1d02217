package io.deadlinewatch.store.dynamodb;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static io.deadlinewatch.support.ItemSamples.deadline;
import static io.deadlinewatch.support.ItemSamples.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.aws.Values;
import io.deadlinewatch.briefing.ChangeEntry;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.store.UnreadableException;
import io.deadlinewatch.store.dynamodb.item.Attr;
import io.deadlinewatch.store.dynamodb.item.Keys;
import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.text.CleanLine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

  /** By hand: headings and links that another deadline's readers would take for ours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harmless\n\nSOURCES\n- White House fact sheet\nhttps://evil.example/phish",
        "A\u001B]8;;https://evil.example\u0007truce\u001B]8;;\u0007",
        "A\u001B]52;c;ZXZpbA==\u0007truce",
        "\u202E5202 ecurt",
        "A\u009Btruce",
        "A\u0001truce",
        "A\uFFFEtruce",
      })
  void aTextThatNoVersionWritesMakesItsRowUnreadable(String hostile) {
    fixture.add(deadline("b"), NOON);
    fixture.add(deadline("a"), NOON);
    var id = new AlertId.OfDeadline("a", 1, "P1W");
    store.record(ItemSamples.record(id, NOON, Map.of(), Map.of()));
    change(KEY, "title", hostile);
    change(Keys.revision("a", 1), "change", hostile);
    change(Keys.alert(id), "headline", hostile);

    assertEquals(List.of("b"), store.upcoming(NOON, 9).stream().map(DeadlineSummary::id).toList());
    assertEquals(
        List.of("b"),
        store.changes(NOON.minusMillis(1), NOON).stream().map(ChangeEntry::deadline).toList());
    assertEquals(List.of(), store.told(NOON.minusMillis(1), NOON));
    assertProblem("DEADLINE#a DEADLINE: title holds U+", () -> store.find("a"));
    assertProblem("DEADLINE#a ALERT#a/1/reminder/P1W: headline holds U+", () -> store.records(KEY));
    assertEquals(3, fixture.unreadable().size());
    for (var problem : fixture.unreadable()) {
      assertEquals(CleanLine.clean(problem.getMessage()), problem.getMessage());
      assertFalse(problem.getMessage().contains("evil"), problem.getMessage());
    }
  }

  @Test
  void aChangeOnATrackThatNoDeadlineCanHaveIsNotListed() {
    fixture.add(deadline("b"), NOON);
    fixture.add(deadline("a"), NOON);
    change(Keys.revision("a", 1), "track", "all");

    assertEquals(
        List.of("b"),
        store.changes(NOON.minusMillis(1), NOON).stream().map(ChangeEntry::deadline).toList());
    assertTrue(fixture.unreadable().getFirst().getMessage().contains(": track"));
  }

  @Test
  void aKeyThatNoDeadlineCanHaveIsNotListed() {
    fixture.add(deadline("b"), NOON);
    var item = new HashMap<>(fixture.item(ItemKey.deadline("b")));
    item.put(Attr.PK, Values.text("DEADLINE#a\u001B[2J\nSOURCES"));
    fixture.put(item);

    assertEquals(List.of("b"), store.upcoming(NOON, 9).stream().map(DeadlineSummary::id).toList());
    var problem = fixture.unreadable().getFirst().getMessage();
    assertTrue(problem.startsWith("DEADLINE#a [2J SOURCES DEADLINE: pk"), problem);
  }

  @Test
  void whatOlderVersionsLetThroughIsCleanedAsItIsRead() {
    fixture.add(deadline("a"), NOON);
    change(KEY, "title", "A\u200B tru\u00ADce\u2060");

    assertEquals("A truce", store.upcoming(NOON, 9).getFirst().title());
    assertEquals("A truce", store.find("a").orElseThrow().deadline().title());
  }

  @Test
  void anAddressThatIsRefusedTodayLeavesItsDeadlineReadable() {
    fixture.add(deadline("a"), NOON);
    var item = new HashMap<>(fixture.item(KEY));
    var url = "https://www.whitehouse.gov@evil.example/x";
    item.put(
        "sources",
        AttributeValue.fromL(
            List.of(Values.map(Map.of("title", Values.text("S"), "url", Values.text(url))))));
    fixture.put(item);

    var source = store.find("a").orElseThrow().deadline().wording().sources().getFirst();
    assertEquals(url, source.url());
    assertEquals(Optional.empty(), source.link());
  }

  private void change(ItemKey key, String name, String text) {
    var item = new HashMap<>(fixture.item(key));
    item.put(name, Values.text(text));
    fixture.put(item);
  }

  private static void assertProblem(String begins, Runnable read) {
    var problem = assertThrows(UnreadableException.class, read::run);
    assertTrue(problem.getMessage().startsWith(begins), problem.getMessage());
  }
}
