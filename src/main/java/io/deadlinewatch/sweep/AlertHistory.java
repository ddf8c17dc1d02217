package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.plan.AlertReason;
import io.deadlinewatch.plan.DigestPlan;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.plan.RecordedAlert;
import io.deadlinewatch.store.AlertRecord;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What earlier attempts recorded of an item's alerts. */
record AlertHistory(List<AlertRecord> records) {
  private static final Set<Medium> DIGEST_MEDIA = EnumSet.of(Medium.FEED, Medium.EMAIL);

  static AlertHistory of(List<AlertRecord> records) {
    return new AlertHistory(List.copyOf(records));
  }

  /**
   * Groups of media that are decided each by themselves, since those that lack the {@code changed}
   * of this revision hold back no later alert of those that have it.
   */
  List<Set<Medium>> decidedApart(AlertProgress progress) {
    if (!progress.hasUnannounced()) {
      return List.of(EnumSet.allOf(Medium.class));
    }
    var lackChange = EnumSet.allOf(Medium.class);
    changes(progress.revision())
        .forEach(record -> lackChange.removeAll(record.accepted().keySet()));
    var haveChange = EnumSet.complementOf(lackChange);
    return Stream.<Set<Medium>>of(lackChange, haveChange)
        .filter(media -> !media.isEmpty())
        .toList();
  }

  /** What the records of one revision say that these media were told. */
  List<RecordedAlert> told(int revision, Set<Medium> media) {
    return records.stream()
        .filter(record -> ofRevision(record) == revision)
        .map(record ->
            new RecordedAlert(
                name(record), missing(record.id(), media).isEmpty(), reasons(record.passed())))
        .toList();
  }

  /** The last revision before this one whose {@code changed} a medium has accepted (trace V9). */
  OptionalInt lastChangeBefore(int revision, Medium medium) {
    return records.stream()
        .filter(record -> name(record).equals(PlannedAlert.CHANGED))
        .filter(record -> record.accepted().containsKey(medium))
        .mapToInt(AlertHistory::ofRevision)
        .filter(recorded -> recorded < revision)
        .max();
  }

  /**
   * Those of some media that the alert's own record does not name, and for whom no {@code changed}
   * covered it.
   */
  Set<Medium> missing(AlertId id, Set<Medium> media) {
    var missing = EnumSet.noneOf(Medium.class);
    missing.addAll(media);
    for (var record : records) {
      if (record.id().equals(id)) {
        missing.removeAll(record.accepted().keySet());
      }
      if (id instanceof AlertId.OfDeadline(_, var revision, var name)
          && isChange(record, revision)) {
        missing.removeIf(medium -> covers(record, medium, name));
      }
    }
    return missing;
  }

  /** How far the digests have come by what was told whole, since a sweep may have died after it. */
  DigestPlan.DigestProgress recovered(DigestPlan.DigestProgress known) {
    var last = known;
    for (var record : records) {
      if (record.id() instanceof AlertId.OfDigest(var date)
          && date.isAfter(last.lastDate())
          && record.accepted().keySet().containsAll(DIGEST_MEDIA)) {
        last = new DigestPlan.DigestProgress(date, record.decidedAt());
      }
    }
    return last;
  }

  /**
   * Whether an alert of the current revision stays sent in part: one that is not due any more,
   * since the audience's times changed, falls due again.
   */
  boolean leavePartOf(AlertProgress after) {
    var all = EnumSet.allOf(Medium.class);
    var part =
        records.stream()
            .filter(record -> ofRevision(record) == after.revision())
            .filter(record -> !missing(record.id(), all).isEmpty())
            .map(AlertHistory::name);
    var covered =
        changes(after.revision())
            .flatMap(record -> record.accepted().values().stream())
            .flatMap(how -> how.covered().stream());
    return Stream.concat(part, covered)
        .anyMatch(name ->
            name.equals(PlannedAlert.CHANGED)
                ? after.hasUnannounced()
                : !after.said().contains(name));
  }

  /** Whether the digest of a date that is still to come stays sent in part. */
  boolean leavePartOf(DigestPlan.DigestProgress after) {
    return records.stream()
        .anyMatch(record ->
            record.id() instanceof AlertId.OfDigest(var date) && date.isAfter(after.lastDate()));
  }

  /** When an earlier attempt at this alert was decided, if one told anything. */
  Optional<Instant> decidedAt(AlertId id) {
    return records.stream()
        .filter(record -> record.id().equals(id))
        .map(AlertRecord::decidedAt)
        .findFirst();
  }

  /** The digest dates that are passed over, each with the reason (trace V10). */
  Map<String, String> passed(DigestPlan.DueDigest dueDigest) {
    return dueDigest.skipped().stream()
        .collect(
            Collectors.toMap(
                Object::toString,
                date ->
                    (decidedAt(new AlertId.OfDigest(date)).isPresent()
                            ? AlertReason.SENT_IN_PART
                            : AlertReason.LATER_ONE_SENT)
                        .name()));
  }

  private Stream<AlertRecord> changes(int revision) {
    return records.stream().filter(record -> isChange(record, revision));
  }

  private static boolean isChange(AlertRecord record, int revision) {
    return ofRevision(record) == revision && name(record).equals(PlannedAlert.CHANGED);
  }

  /** Whether a {@code changed} covered another alert for a medium. */
  private static boolean covers(AlertRecord changed, Medium medium, String name) {
    var how = changed.accepted().get(medium);
    return how != null && how.covered().contains(name);
  }

  private static Map<String, AlertReason> reasons(Map<String, String> passed) {
    return passed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> AlertReason.parse(entry.getValue())));
  }

  private static int ofRevision(AlertRecord record) {
    return record.id() instanceof AlertId.OfDeadline id ? id.revision() : 0;
  }

  private static String name(AlertRecord record) {
    return record.id() instanceof AlertId.OfDeadline id ? id.name() : "";
  }
}
