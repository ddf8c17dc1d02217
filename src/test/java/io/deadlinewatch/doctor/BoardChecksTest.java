package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Snapshots.NOW;
import static io.deadlinewatch.doctor.Snapshots.SITE;
import static io.deadlinewatch.doctor.Snapshots.board;
import static io.deadlinewatch.doctor.Snapshots.contents;
import static io.deadlinewatch.doctor.Snapshots.withBoard;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.support.ItemSamples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the doctor says of the board. */
class BoardChecksTest {
  private static final String LOG =
      "sam logs --name BoardFunction --stack-name watch --start-time '1 day ago'";
  private static final Instant LOOKED = NOW.minus(Duration.ofMinutes(23));

  @Test
  void withoutABoardThereIsNothingToSay() {
    var none = new ReadResult.NotAsked<PublishedBoard.Status>("no board is known");
    assertEquals(List.of(), of(withBoard(changed(), none)));
  }

  @Test
  void aBoardThatCannotBeReadNeedsAHand() {
    var why = "cannot read https://board.example.org/status.json: it answers HTTP 404";
    assertMended(why, withBoard(changed(), new ReadResult.Failed<>(why)));
  }

  @Test
  void itIsOldAfterTwoHours() {
    assertOk(
        "the board was looked at 2 hours ago, and knows the newest change",
        withBoard(changed(), known("2025-10-02T10:00:00Z")));
    assertMended(
        "the board was last brought up to date 2 hours ago",
        withBoard(changed(), known("2025-10-02T09:59:59Z")));
  }

  @Test
  void whatIsLookedAtInTheFutureIsAWrongClock() {
    var ahead = of(withBoard(changed(), known("2025-10-02T13:00:00Z")));
    assertEquals(
        List.of(
            new Finding.Attention(
                Check.BOARD,
                1,
                "the board was looked at 60 minutes ahead: a clock is wrong",
                "date -u")),
        ahead);
  }

  @Test
  void aChangeThatTheBoardDoesNotKnowIsFoundOnceItHadTimeToGetThere() {
    var before = new PublishedBoard.Status(LOOKED, Optional.of(NOW.minus(Duration.ofDays(9))));
    assertMended(
        "the board does not show the newest change, of b, made 10 minutes ago",
        seen(before, Duration.ofDays(10), Duration.ofSeconds(601)));
    assertOk(
        "the board was looked at 23 minutes ago, and knows the newest change",
        seen(before, Duration.ofDays(10), Duration.ofMinutes(10)));
  }

  @Test
  void aBoardThatKnowsTheNewestChangeIsWell() {
    var knowing = new PublishedBoard.Status(LOOKED, Optional.of(NOW.minus(Duration.ofHours(3))));
    assertOk(
        "the board was looked at 23 minutes ago, and knows the newest change",
        seen(knowing, Duration.ofDays(10), Duration.ofHours(3)));
  }

  /** Settled ones leave what the doctor reads; a board may know of later changes than he does. */
  @Test
  void aBoardThatKnowsMoreThanTheDoctorIsWell() {
    var knowing = new PublishedBoard.Status(LOOKED, Optional.of(NOW.minus(Duration.ofHours(1))));
    assertOk(
        "the board was looked at 23 minutes ago, and knows the newest change",
        seen(knowing, Duration.ofDays(10), Duration.ofHours(3)));
  }

  @Test
  void anEmptyBoardOfATableWithDeadlinesIsFound() {
    assertMended(
        "the board does not show the newest change, of a, made 3 hours ago",
        seen(
            new PublishedBoard.Status(LOOKED, Optional.empty()),
            Duration.ofHours(3),
            Duration.ofHours(4)));
  }

  @Test
  void whereTheDeadlinesCannotBeReadItsAgeAloneIsJudged() {
    assertOk(
        "the board was looked at 23 minutes ago; what it must show could not be read",
        withBoard(new ReadResult.Failed<>("throttled"), known("2025-10-02T11:37:00Z")));
  }

  private static ReadResult<PublishedBoard.Status> known(String lookedAt) {
    return new ReadResult.Known<>(board(lookedAt, "2025-10-02T09:00:00Z"));
  }

  private static ReadResult<Inspection.Contents> changed() {
    return new ReadResult.Known<>(contents());
  }

  private static Snapshot seen(PublishedBoard.Status status, Duration a, Duration b) {
    return withBoard(
        new ReadResult.Known<>(
            contents(
                Snapshots.known(ItemSamples.deadline("a"), NOW.minus(a)),
                Snapshots.known(ItemSamples.deadline("b"), NOW.minus(b)))),
        new ReadResult.Known<>(status));
  }

  private static void assertOk(String what, Snapshot seen) {
    assertEquals(List.of(new Finding.Ok(Check.BOARD, what)), of(seen));
  }

  private static void assertMended(String what, Snapshot seen) {
    assertEquals(List.of(new Finding.Attention(Check.BOARD, 1, what, LOG)), of(seen));
  }

  private static List<Finding> of(Snapshot seen) {
    return Rounds.of(seen, NOW, SITE).stream().filter(one -> one.check() == Check.BOARD).toList();
  }
}
