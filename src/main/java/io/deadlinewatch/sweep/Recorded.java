package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.AlertId;
import io.deadlinewatch.deadline.DigestPlan;
import io.deadlinewatch.deadline.Moment;
import io.deadlinewatch.deadline.Progress;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.deadline.Told;
import io.deadlinewatch.store.AlertRecord;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What earlier attempts recorded of an item's alerts. */
record Recorded(List<AlertRecord> records) {
  private static final Set<Medium> DIGEST_MEDIA = EnumSet.of(Medium.FEED, Medium.EMAIL);

  static Recorded of(List<AlertRecord> records) {
    return new Recorded(List.copyOf(records));
  }

  /** The records of one revision, as the plan reads them. */
  List<Told> told(int revision) {
    return records.stream()
        .filter(record -> ofRevision(record) == revision)
        .map(Recorded::told)
        .toList();
  }

  /** The last revision before this one whose {@code changed} is on record (trace V9). */
  OptionalInt lastChangeBefore(int revision) {
    return records.stream()
        .filter(record -> name(record).equals(Moment.CHANGED))
        .mapToInt(Recorded::ofRevision)
        .filter(recorded -> recorded < revision)
        .max();
  }

  /** The media that the alert's own record does not name. */
  Set<Medium> missing(Alert alert) {
    var missing = EnumSet.copyOf(Medium.of(alert));
    records.stream()
        .filter(record -> record.id().equals(alert.id()))
        .forEach(record -> missing.removeAll(record.accepted().keySet()));
    return missing;
  }

  /** How far the digests have come by what was told whole, since a sweep may have died after it. */
  DigestPlan.Told recovered(DigestPlan.Told known) {
    var last = known;
    for (var record : records) {
      if (record.id() instanceof AlertId.OfDigest(var date)
          && date.isAfter(last.lastDate())
          && record.accepted().keySet().containsAll(DIGEST_MEDIA)) {
        last = new DigestPlan.Told(date, record.decidedAt());
      }
    }
    return last;
  }

  /**
   * Whether an alert of the current revision stays sent in part: one that is not due any more,
   * since the audience's times changed, falls due again.
   */
  boolean leavePartOf(Progress after) {
    return told(after.revision()).stream()
        .filter(told -> !told.whole())
        .anyMatch(told ->
            told.name().equals(Moment.CHANGED)
                ? after.hasUnannounced()
                : !after.said().contains(told.name()));
  }

  /** Whether the digest of a date that is still to come stays sent in part. */
  boolean leavePartOf(DigestPlan.Told after) {
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
  Map<String, String> passed(DigestPlan.Owed owed) {
    return owed.skipped().stream()
        .collect(
            Collectors.toMap(
                Object::toString,
                date ->
                    (decidedAt(new AlertId.OfDigest(date)).isPresent()
                            ? Reason.SENT_IN_PART
                            : Reason.LATER_ONE_SENT)
                        .name()));
  }

  private static Told told(AlertRecord record) {
    boolean whole = record.accepted().keySet().containsAll(EnumSet.allOf(Medium.class));
    return new Told(name(record), whole, reasons(record.passed()));
  }

  private static Map<String, Reason> reasons(Map<String, String> passed) {
    return passed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Reason.parse(entry.getValue())));
  }

  private static int ofRevision(AlertRecord record) {
    return record.id() instanceof AlertId.OfDeadline id ? id.revision() : 0;
  }

  private static String name(AlertRecord record) {
    return record.id() instanceof AlertId.OfDeadline id ? id.name() : "";
  }
}
