package io.deadlinewatch.doctor;

import static io.deadlinewatch.doctor.Findings.listed;
import static io.deadlinewatch.doctor.Findings.name;
import static io.deadlinewatch.doctor.Findings.ofContents;
import static io.deadlinewatch.doctor.Findings.open;
import static io.deadlinewatch.doctor.Findings.time;

import io.deadlinewatch.deadline.ZoneData;
import io.deadlinewatch.deadline.Zones;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Inspection;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Does a written time mean the moment that it is stored with, and will it go on meaning it? */
final class ZoneChecks {
  private ZoneChecks() {}

  /**
   * @param here the zone data that this machine has
   */
  static List<Finding> zones(
      Snapshot seen, Instant now, ZoneData here, RepairCommands repairCommands) {
    return ofContents(
        Check.ZONES,
        seen,
        contents -> {
          var swept = swept(seen);
          List<Finding.Attention> troubles = new ArrayList<>(old(here, swept, now, repairCommands));
          contents.faults().misdated().stream()
              .map(one -> misdated(one, contents, here, now, repairCommands))
              .forEach(troubles::add);
          troubles.addAll(misleading(contents, repairCommands));
          return listed(troubles, new Finding.Ok(Check.ZONES, good(here, swept)));
        });
  }

  private static Optional<ZoneData> swept(Snapshot seen) {
    return seen.heartbeat() instanceof ReadResult.Known<Optional<Inspection.Beat>>(var beat)
        ? beat.flatMap(Inspection.Beat::plannedUnder).map(ZoneData::of)
        : Optional.empty();
  }

  private static String good(ZoneData here, Optional<ZoneData> swept) {
    var elsewhere =
        swept
            .filter(data -> !data.equals(here))
            .map(data -> "; the sweep has " + data.version())
            .orElse("");
    return "zone data " + here.version() + elsewhere + "; every time is stored as it reads";
  }

  private static List<Finding.Attention> old(
      ZoneData here, Optional<ZoneData> swept, Instant now, RepairCommands repairCommands) {
    var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    List<Finding.Attention> old = new ArrayList<>();
    if (here.isOld(today)) {
      old.add(
          trouble(
              "zone data " + here.version() + " is old here: take a newer release of Java",
              "java -version"));
    }
    swept
        .filter(data -> !data.equals(here) && data.isOld(today))
        .map(data ->
            trouble(
                "the sweep's zone data " + data.version() + " is old: give it a newer Java",
                repairCommands.deploy()))
        .ifPresent(old::add);
    return old;
  }

  private static Finding.Attention misdated(
      Inspection.Misdated one,
      Inspection.Contents contents,
      ZoneData here,
      Instant now,
      RepairCommands repairCommands) {
    var due = one.item().deadline().due().reachedAt(contents.audience());
    return trouble(
        name(one.item())
            + ": is stored as due at "
            + time(one.stored())
            + ", and its time means "
            + time(due)
            + " by zone data "
            + here.version(),
        AlertChecks.release(one.item(), now, repairCommands));
  }

  private static List<Finding.Attention> misleading(
      Inspection.Contents contents, RepairCommands repairCommands) {
    List<Finding.Attention> found = new ArrayList<>();
    open(contents).forEach(item -> add(found, item, repairCommands));
    var zone = contents.audience().zone();
    if (Zones.misleads(zone)) {
      found.add(
          trouble("the audience" + says(zone), repairCommands.ours("audience --zone REGION")));
    }
    return found;
  }

  private static void add(
      List<Finding.Attention> found, DeadlineItem item, RepairCommands repairCommands) {
    item.deadline()
        .due()
        .writtenIn()
        .filter(Zones::misleads)
        .map(zone ->
            trouble(
                name(item) + says(zone),
                repairCommands.ours(
                    "move "
                        + name(item)
                        + " --due TIME --zone REGION --why WHY --source-title TITLE"
                        + " --source-url URL")))
        .ifPresent(found::add);
  }

  private static String says(ZoneId zone) {
    return ": its zone " + zone.getId() + " names no place; write its region";
  }

  private static Finding.Attention trouble(String what, String command) {
    return new Finding.Attention(Check.ZONES, 1, what, command);
  }
}
