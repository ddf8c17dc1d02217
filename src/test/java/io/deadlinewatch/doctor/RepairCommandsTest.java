package io.deadlinewatch.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.store.ItemKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What mends a home is of a home. */
class RepairCommandsTest {
  private static final RepairCommands HOME =
      new RepairCommands(
          "deadlines", Optional.empty(), Optional.empty(), Optional.of("/srv/my office"));

  @Test
  void aCommandOnAHomeNamesItsFolderAsAShellTakesIt() {
    assertEquals("deadline-watch list --home '/srv/my office'", HOME.ours("list"));
  }

  @Test
  void whatLiesInAHomesFileIsLookedAtThere() {
    assertEquals(
        "sqlite3 '/srv/my office/deadlines.db' \"SELECT body FROM item WHERE pk = 'DRAFT#x' AND sk"
            + " = 'DRAFT'\"",
        HOME.mend(new ItemKey("DRAFT#x", "DRAFT")));
  }

  @Test
  void aRowIsTakenAwayWhereItLies() {
    var key = new ItemKey("DEADLINE#truce", "ALERT#1");
    assertEquals(
        "sqlite3 '/srv/my office/deadlines.db' \"DELETE FROM item WHERE pk = 'DEADLINE#truce' AND"
            + " sk = 'ALERT#1'\"",
        HOME.takenAway(key));
    assertEquals(
        "aws dynamodb delete-item --table-name deadlines --key"
            + " '{\"pk\":{\"S\":\"DEADLINE#truce\"},\"sk\":{\"S\":\"ALERT#1\"}}'",
        new RepairCommands("deadlines", Optional.empty(), Optional.empty(), Optional.empty())
            .takenAway(key));
  }

  /** Tried with sqlite3 3.40: the columns and the indexes follow. */
  @Test
  void aClaimThatHangsIsReleasedInAHomesFile() {
    assertEquals(
        "sqlite3 '/srv/my office/deadlines.db' \"UPDATE item SET body ="
            + " json_remove(json_set(body, '\\$.nextAlertAt.S', '2025-10-02T12:00:00.000Z',"
            + " '\\$.version.N', '8'), '\\$.claimedUntil') WHERE pk = 'DEADLINE#truce' AND sk ="
            + " 'DEADLINE' AND json_extract(body, '\\$.version.N') = '7'\"",
        HOME.release(new ItemKey("DEADLINE#truce", "DEADLINE"), 7, "2025-10-02T12:00:00.000Z"));
  }
}
