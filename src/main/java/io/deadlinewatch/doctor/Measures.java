package io.deadlinewatch.doctor;

import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.subscription.Subscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The rounds in numbers. What could not be read has no number, so that it is missing to an alarm
 * and not zero.
 */
public final class Measures {
  private static final SequencedMap<String, Check> COUNTED = counted();

  private Measures() {}

  /** One number. */
  public record Measure(String name, String unit, long value) {}

  /** All that are known. */
  public static List<Measure> of(Snapshot seen, List<Finding> findings, Instant now) {
    SequencedMap<String, Measure> measures = new LinkedHashMap<>();
    put(measures, "NeedsAHand", "Count", findings.stream().mapToLong(Measures::count).sum());
    heartbeatAge(seen, now)
        .ifPresent(age -> put(measures, "HeartbeatAge", "Seconds", Math.max(0, age.toSeconds())));
    if (seen.contents() instanceof ReadResult.Known<Inspection.Contents>(var contents)) {
      put(measures, "OldestLateAlertAge", "Seconds", AlertChecks.oldest(contents, now).toSeconds());
      AlertChecks.digest(contents, now)
          .ifPresent(late -> put(measures, "DigestLateSeconds", "Seconds", late.toSeconds()));
    }
    if (seen.drafts() instanceof ReadResult.Known<Inspection.WaitingDrafts>(var drafts)) {
      put(measures, "OpenDrafts", "Count", drafts.open().size());
      put(measures, "OldestDraftAge", "Seconds", DraftWords.oldest(drafts.open(), now).toSeconds());
    }
    for (var counted : COUNTED.entrySet()) {
      var of = findings.stream().filter(one -> one.check() == counted.getValue()).toList();
      if (of.stream().noneMatch(Finding.NotLooked.class::isInstance)) {
        put(measures, counted.getKey(), "Count", of.stream().mapToLong(Measures::count).sum());
      }
    }
    unconfirmed(seen).ifPresent(count -> put(measures, "UnconfirmedSubscribers", "Count", count));
    return List.copyOf(measures.values());
  }

  private static void put(Map<String, Measure> measures, String name, String unit, long value) {
    measures.put(name, new Measure(name, unit, value));
  }

  private static Optional<Duration> heartbeatAge(Snapshot seen, Instant now) {
    return seen.heartbeat() instanceof ReadResult.Known<Optional<Inspection.Beat>>(var beat)
        ? beat.map(last -> Duration.between(last.at(), now))
        : Optional.empty();
  }

  private static Optional<Long> unconfirmed(Snapshot seen) {
    long count = 0;
    for (var readResult : seen.subscribers().values()) {
      if (!(readResult instanceof ReadResult.Known<List<Subscriber>>(var subscribers))) {
        return Optional.empty();
      }
      count += subscribers.stream().filter(one -> !one.isConfirmed()).count();
    }
    return Optional.of(count);
  }

  private static long count(Finding finding) {
    return finding instanceof Finding.Attention attention ? attention.count() : 0;
  }

  private static SequencedMap<String, Check> counted() {
    SequencedMap<String, Check> counted = new LinkedHashMap<>();
    counted.put("UnreadableItems", Check.UNREADABLE);
    counted.put("HangingClaims", Check.CLAIMS);
    counted.put("AwaitingOutcome", Check.UNSETTLED);
    counted.put("OldFacts", Check.FACTS);
    counted.put("DeadlinesWithoutSource", Check.SOURCES);
    counted.put("DeadLetters", Check.DEAD_LETTERS);
    return counted;
  }
}
