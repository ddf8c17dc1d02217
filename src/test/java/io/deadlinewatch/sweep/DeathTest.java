package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.store.ItemKey;
import io.deadlinewatch.support.sweep.Stage;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A worker dies before or after each step; a later sweep heals it. */
class DeathTest {
  private static final Deadline TALKS = deadline("d", at("2025-11-10T12:30", "UTC"), "PT29M");

  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "due, 1, 1",
    "claim, 1, 1",
    "audience, 1, 1",
    "facts, 1, 1",
    "upcoming, 1, 1",
    // Between SNS's acceptance and the record: once more rather than never, with the same id.
    "record, 2, 1",
    "write, 1, 1",
    "beat, 1, 1",
  })
  void alertGoesOutOnceWhereverAWorkerDies(String call, int ifBefore, int ifAfter) {
    assertEquals(
        copies("d/1/reminder/PT29M", ifBefore), dying(() -> stage.tricky.before(call, Stage.DIE)));
    assertEquals(
        copies("d/1/reminder/PT29M", ifAfter),
        new DeathTest().dyingAfter(call),
        "death after " + call);
  }

  @Test
  void deathBeforePublishLosesNothing() {
    assertEquals(copies("d/1/reminder/PT29M", 1), dying(() -> stage.post.beforeNext(Stage.DIE)));
  }

  @Test
  void deathAfterPublishDoublesWithTheSameId() {
    assertEquals(copies("d/1/reminder/PT29M", 2), dying(() -> stage.post.afterNext(Stage.DIE)));
  }

  @Test
  void attemptAfterADeathLooksAtTheRecords() {
    dying(() -> stage.tricky.before("write", Stage.DIE));

    assertEquals(1, stage.tricky.count("records"));
  }

  @Test
  void firstAttemptDoesNotLookAtTheRecords() {
    stage.know(TALKS);
    stage.sweepAt("2025-11-10T12:01:00Z");

    assertEquals(0, stage.tricky.count("records"));
  }

  @Test
  void deathOfChangedHealsToo() {
    stage.add(TALKS);
    stage.tricky.before("record", Stage.DIE);
    stage.sweepDying();
    stage.tricky.calm();

    stage.sweepThrough("2025-11-10T12:05:00Z");

    assertEquals(List.of("d/1/changed", "d/1/changed"), stage.post.feed());
    assertEquals(1, stage.store.records(ItemKey.deadline("d")).size());
  }

  private List<String> dyingAfter(String call) {
    return dying(() -> stage.tricky.after(call, Stage.DIE));
  }

  private List<String> dying(Runnable arrange) {
    stage.know(TALKS);
    stage.clock.set(Instant.parse("2025-11-10T12:01:00Z"));
    arrange.run();
    stage.sweepDying();
    stage.tricky.calm();
    stage.sweepThrough("2025-11-10T12:10:00Z");
    for (var medium : Medium.values()) {
      assertEquals(stage.post.feed(), stage.post.ids(medium));
    }
    return stage.post.feed();
  }

  private static List<String> copies(String id, int number) {
    return Collections.nCopies(number, id);
  }
}
