package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Snapshots.NOW;
import static io.deadlinewatch.doctor.Snapshots.SITE;
import static io.deadlinewatch.doctor.Snapshots.contents;
import static io.deadlinewatch.doctor.Snapshots.deadline;
import static io.deadlinewatch.doctor.Snapshots.digest;
import static io.deadlinewatch.doctor.Snapshots.digestToldOn;
import static io.deadlinewatch.doctor.Snapshots.fact;
import static io.deadlinewatch.doctor.Snapshots.facts;
import static io.deadlinewatch.doctor.Snapshots.healthy;
import static io.deadlinewatch.doctor.Snapshots.known;
import static io.deadlinewatch.doctor.Snapshots.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.ItemState;
import io.deadlinewatch.support.ItemSamples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the doctor says of the table and of what is in it, in health and in sickness. */
class RoundsTest {
  @Test
  void inHealthEveryCheckSpeaksOnceAndNobodyIsCalled() {
    var findings = Rounds.of(healthy(), NOW, SITE);
    assertEquals(List.of(Check.values()), findings.stream().map(Finding::check).toList());
    findings.forEach(finding -> assertInstanceOf(Finding.Ok.class, finding));
    assertFalse(Rounds.needHand(findings));
    assertEquals(
        "nothing is late; next: digest at 2025-10-03T12:00:00Z", of(Check.LATE, healthy()).what());
  }

  @Test
  void aTableThatIsNotThereIsSaidOnce() {
    var gone = new ReadResult.Failed<Inspection.Shape>("the table is not there");
    assertMended(Check.TABLE, Snapshots.withShape(gone), "not there", "describe-table");
    assertInstanceOf(Finding.NotLooked.class, of(Check.INDEXES, Snapshots.withShape(gone)));
    assertMended(
        Check.TABLE,
        Snapshots.withShape(Snapshots.shape("DELETING", "ACTIVE")),
        "is DELETING",
        "describe-table");
  }

  @Test
  void anIndexThatIsMissingOrNotReadyIsFound() {
    var creating = Snapshots.withShape(Snapshots.shape("ACTIVE", "CREATING"));
    assertMended(Check.INDEXES, creating, "index upcoming is CREATING", "describe-table");
    var none = new ReadResult.Known<>(new Inspection.Shape("ACTIVE", Map.of()));
    assertEquals(3, all(Check.INDEXES, Snapshots.withShape(none)).size());
    assertMended(
        Check.INDEXES,
        Snapshots.withShape(none),
        "index due is not there",
        "aws cloudformation detect-stack-drift --stack-name watch");
  }

  @Test
  void aHeartbeatIsOldAfterFiveMinutes() {
    assertInstanceOf(Finding.Ok.class, of(Check.HEARTBEAT, Snapshots.beat(Duration.ofMinutes(5))));
    assertMended(
        Check.HEARTBEAT,
        Snapshots.beat(Duration.ofSeconds(301)),
        "5 minutes ago",
        "sam logs --name SweepFunction --stack-name watch --start-time '1 day ago'");
    assertMended(Check.HEARTBEAT, Snapshots.beat(Duration.ofHours(-1)), "60 minutes ahead", "date");
    assertMended(
        Check.HEARTBEAT,
        Snapshots.withHeartbeat(new ReadResult.Known<>(Optional.empty())),
        "no sweep has ever run",
        "sam logs");
  }

  @Test
  void anAlertIsLateWhateverTheItemSaysOfItsNextLook() {
    var owed = DeadlineItem.added(ItemSamples.deadline("us-cn-truce"), NOW.minusSeconds(181));
    var putOff = owed.in(new ItemState(7, Optional.of(NOW.plusSeconds(200)), Optional.empty(), 4));
    assertMended(
        Check.LATE,
        with(contents(putOff)),
        "us-cn-truce: an alert is late by 3 minutes, after 4 attempts",
        "--start-time '1 day ago' --filter '\"us-cn-truce\"'");
    var young = DeadlineItem.added(ItemSamples.deadline("us-cn-truce"), NOW.minusSeconds(170));
    assertInstanceOf(Finding.Ok.class, of(Check.LATE, with(contents(young))));
    assertMended(
        Check.LATE,
        with(contents(digestToldOn("2025-09-30"))),
        "digest: an alert is late by 24 hours",
        "--filter '\"digest\"'");
  }

  @Test
  void theOldestLateAlertComesFirst() {
    var first = DeadlineItem.added(ItemSamples.deadline("old"), NOW.minus(Duration.ofDays(3)));
    var second = DeadlineItem.added(ItemSamples.deadline("young"), NOW.minus(Duration.ofHours(3)));
    var late = all(Check.LATE, with(contents(second, first)));
    assertTrue(late.getFirst().what().startsWith("old: an alert is late by 3 days"));
    assertEquals(2, late.size());
  }

  @Test
  void anItemThatNobodyWillLookAtIsFoundAndPutBack() {
    var never = deadline().in(new ItemState(7, Optional.empty(), Optional.empty(), 0));
    assertMended(Check.PLAN, with(contents(never)), "is looked at never", "version = :seen");
    var tooLate =
        deadline()
            .in(
                new ItemState(
                    7, Optional.of(Instant.parse("2025-11-09T00:00:00Z")), Optional.empty(), 0));
    assertMended(Check.PLAN, with(contents(tooLate)), "2025-11-09T00:00:00Z", "update-item");
  }

  @Test
  void whatCannotBeReadIsNamedOrCounted() {
    var broken =
        new Inspection.Unreadable(
            deadline().key(), "DEADLINE#us-cn-truce DEADLINE: due is missing");
    var seen =
        with(
            new Inspection.Contents(
                Audience.DEFAULT,
                List.of(),
                List.of(),
                new Inspection.Faults(List.of(broken), List.of()),
                0));
    assertMended(Check.UNREADABLE, seen, "due is missing", "deadline-watch repair us-cn-truce ");
    var many =
        new Inspection.Contents(Audience.DEFAULT, List.of(), List.of(), Inspection.Faults.NONE, 5);
    assertMended(Check.UNREADABLE, with(many), "5 deadlines were too many", "list");
  }

  @Test
  void aClaimHangsThatEndedOrNeverEnds() {
    assertInstanceOf(Finding.Ok.class, of(Check.CLAIMS, claimedUntil(NOW.plusSeconds(90))));
    assertInstanceOf(Finding.Ok.class, of(Check.CLAIMS, claimedUntil(NOW.minusSeconds(90))));
    assertMended(
        Check.CLAIMS, claimedUntil(NOW.minusSeconds(600)), "ended 10 minutes ago", "sam logs");
    assertMended(
        Check.CLAIMS,
        claimedUntil(NOW.plus(Duration.ofDays(1))),
        "longer than any claim",
        "REMOVE claimedUntil");
  }

  @Test
  void aDeadlineThatNobodySettledIsFound() {
    var after = Instant.parse("2025-11-12T05:01:00Z");
    var reached = all(Rounds.of(with(contents(deadline())), after, SITE), Check.UNSETTLED);
    assertEquals(
        "us-cn-truce: was reached 2 days ago, and nobody has said what came of it",
        reached.getFirst().what());
    assertEquals(
        "deadline-watch settle us-cn-truce OUTCOME --why WHY --source-title TITLE --source-url URL"
            + " --stack watch",
        command(reached.getFirst()));
  }

  @Test
  void leadsAreFoundWhereNoneCanFireAnyMore() {
    var late = known(ItemSamples.deadline("us-cn-truce"), Instant.parse("2025-11-10T04:30:00Z"));
    var now = Instant.parse("2025-11-10T04:40:00Z");
    var finding = all(Rounds.of(with(contents(late)), now, SITE), Check.LEADS).getFirst();
    assertTrue(finding.what().contains("none of its leads can fire any more"), finding.what());
    assertTrue(command(finding).startsWith("deadline-watch amend us-cn-truce --leads"));

    var some = known(ItemSamples.deadline("us-cn-truce"), Instant.parse("2025-11-05T04:30:00Z"));
    var good = all(Rounds.of(with(contents(some)), now, SITE), Check.LEADS).getFirst();
    assertEquals("1 lead was past when written; later ones remain", good.what());
  }

  @Test
  void factsGetOldAfterThirtyDays() {
    var old = with(facts(fact("thirty-one", "2025-09-01"), fact("thirty", "2025-09-02")));
    assertEquals(1, all(Check.FACTS, old).size());
    assertMended(
        Check.FACTS, old, "thirty-one (truce): is 31 days old", "fact supersede thirty-one");
  }

  @Test
  void aDeadlineWithoutASourceIsFound() {
    var wording = new Wording("Truce", Optional.empty(), Optional.empty(), List.of());
    var bare = known(ItemSamples.worded(ItemSamples.deadline("bare"), wording), ItemSamples.NOON);
    assertMended(Check.SOURCES, with(contents(bare)), "bare: cites no source", "import FILE");
  }

  @Test
  void contentsThatCannotBeReadAreSaidOnce() {
    var seen = Snapshots.withContents(new ReadResult.Failed<>("the table is throttled"));
    var findings = Rounds.of(seen, NOW, SITE);
    assertEquals(1, findings.stream().filter(Finding.Attention.class::isInstance).count());
    assertMended(Check.LATE, seen, "throttled", "sam logs");
    assertInstanceOf(Finding.NotLooked.class, of(Check.SOURCES, seen));
  }

  @Test
  void moreThanTenOfAKindAreCounted() {
    var items =
        IntStream.range(0, 40)
            .mapToObj(i ->
                DeadlineItem.added(ItemSamples.deadline("d-" + i), NOW.minus(Duration.ofDays(1))))
            .toArray(DeadlineItem[]::new);
    var late = all(Check.LATE, with(contents(items)));
    assertEquals(11, late.size());
    assertEquals("and 30 more like these", late.getLast().what());
  }

  private static Snapshot claimedUntil(Instant until) {
    return with(
        contents(
            deadline().in(new ItemState(7, Optional.of(until), Optional.of(until), 1)), digest()));
  }

  private static void assertMended(Check check, Snapshot seen, String what, String command) {
    var finding = of(check, seen);
    assertInstanceOf(Finding.Attention.class, finding, finding.what());
    assertTrue(finding.what().contains(what), finding.what());
    assertTrue(command(finding).contains(command), command(finding));
  }

  private static String command(Finding finding) {
    return ((Finding.Attention) finding).command();
  }

  private static Finding of(Check check, Snapshot seen) {
    return all(check, seen).getFirst();
  }

  private static List<Finding> all(Check check, Snapshot seen) {
    return all(Rounds.of(seen, NOW, SITE), check);
  }

  private static List<Finding> all(List<Finding> findings, Check check) {
    return findings.stream().filter(finding -> finding.check() == check).toList();
  }
}
