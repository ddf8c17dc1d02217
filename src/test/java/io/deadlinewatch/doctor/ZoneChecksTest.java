package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Snapshots.NOW;
import static io.deadlinewatch.doctor.Snapshots.SITE;
import static io.deadlinewatch.doctor.Snapshots.contents;
import static io.deadlinewatch.doctor.Snapshots.deadline;
import static io.deadlinewatch.doctor.Snapshots.digest;
import static io.deadlinewatch.doctor.Snapshots.known;
import static io.deadlinewatch.doctor.Snapshots.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.support.ItemSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a written time means the moment that it is stored with. */
class ZoneChecksTest {
  private static final ZoneData HERE = new ZoneData("2026a");

  @Test
  void saysByWhichDataItWorksOutTimes() {
    assertEquals(
        "zone data 2026a; the sweep has 2025c; every time is stored as it reads",
        only(swept("2025c/1")).what());
    assertInstanceOf(Finding.Ok.class, only(with(contents(deadline(), digest()))));
    assertEquals(
        "zone data 2026a; every time is stored as it reads", only(swept("2026a/1")).what());
  }

  @Test
  void findsWhatIsStoredAtAnotherMomentThanItsTimeMeans() {
    var item = deadline();
    var misdated = new Inspection.Misdated(item, Instant.parse("2025-11-10T06:01:00Z"));
    var faults = new Inspection.Faults(List.of(), List.of(misdated));
    var finding =
        only(with(new Inspection.Contents(Audience.DEFAULT, List.of(item), List.of(), faults, 0)));
    assertMended(
        finding,
        "us-cn-truce: is stored as due at 2025-11-10T06:01:00Z, and its time means"
            + " 2025-11-10T05:01:00Z by zone data 2026a",
        "version = :seen");
  }

  @Test
  void warnsOfOldData() {
    assertMended(
        ZoneChecks.zones(swept("2026a/2"), NOW, new ZoneData("2023c"), SITE).getFirst(),
        "zone data 2023c is old here: take a newer release of Java",
        "java -version");
    assertMended(
        only(swept("2023c/2")),
        "the sweep's zone data 2023c is old: give it a newer Java",
        "sam build && sam deploy --stack-name watch");
    var both = ZoneChecks.zones(swept("2023c/2"), NOW, new ZoneData("2023c"), SITE);
    assertEquals(1, both.size(), "one and the same Java is old once");
  }

  @Test
  void dataAgesByItsYearAndAnUnknownVersionNeverDoes() {
    assertEquals(false, new ZoneData("2024b").isOld(LocalDate.of(2025, 8, 5)));
    assertEquals(true, new ZoneData("2024b").isOld(LocalDate.of(2025, 8, 6)));
    assertEquals(false, new ZoneData("own").isOld(LocalDate.of(2099, 1, 1)));
    assertEquals(new ZoneData("2024b"), ZoneData.of("2024b/17"));
    assertEquals(new ZoneData("own"), ZoneData.of("own"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Etc/GMT+8", "SystemV/EST5", "Etc/UCT"})
  void findsZonesThatNameNoPlace(String zone) {
    var due = new DueText(Optional.of("2025-11-10T00:01"), Optional.empty(), Optional.of(zone));
    var stored = known(ItemSamples.due("permit", due.stored()), ItemSamples.NOON);
    assertMended(
        only(with(contents(stored, deadline()))),
        "permit: its zone " + zone + " names no place",
        "deadline-watch move permit --due TIME --zone REGION");
    var spoken = new Due.On(LocalDate.of(2025, 11, 10), Optional.of(ZoneId.of("Etc/GMT-3")));
    assertMended(
        only(with(contents(known(ItemSamples.due("talks", spoken), ItemSamples.NOON)))),
        "talks: its zone Etc/GMT-3 names no place",
        "move talks");
  }

  @Test
  void findsAnAudienceInSuchAZone() {
    var audience =
        new Audience(
            ZoneId.of("Etc/GMT+5"), Audience.DEFAULT.alertTime(), Audience.DEFAULT.digest());
    assertMended(
        only(
            with(
                new Inspection.Contents(
                    audience, List.of(), List.of(), Inspection.Faults.NONE, 0))),
        "the audience: its zone Etc/GMT+5 names no place",
        "deadline-watch audience --zone REGION --stack watch");
  }

  private static Snapshot swept(String plannedUnder) {
    return Snapshots.withHeartbeat(
        new ReadResult.Known<>(
            Optional.of(new Inspection.Beat(NOW, "0 due", Optional.of(plannedUnder)))));
  }

  private static Finding only(Snapshot seen) {
    var findings = ZoneChecks.zones(seen, NOW, HERE, SITE);
    assertEquals(1, findings.size(), findings::toString);
    return findings.getFirst();
  }

  private static void assertMended(Finding finding, String what, String command) {
    assertInstanceOf(Finding.Attention.class, finding, finding.what());
    assertTrue(finding.what().startsWith(what), finding.what());
    var mends = ((Finding.Attention) finding).command();
    assertTrue(mends.contains(command), mends);
  }
}
