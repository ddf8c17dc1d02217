package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.delivery.Receipt;
import io.deadlinewatch.plan.AlertId;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the media said of each alert that a batch published. */
final class Published {
  private final Map<AlertId, Map<Medium, String>> accepted = new HashMap<>();
  private final Map<AlertId, Map<Medium, Instant>> putOff = new HashMap<>();

  private Published() {}

  /**
   * @param receipts what the media said of those that were to be told now
   */
  static Published of(List<PendingAlert> pending, List<Receipt> receipts) {
    var published = new Published();
    pending.forEach(each ->
        each.putOff().forEach((medium, until) -> put(published.putOff, each.id(), medium, until)));
    receipts.forEach(published::take);
    return published;
  }

  private void take(Receipt receipt) {
    var medium = receipt.message().medium();
    for (var alert : receipt.message().alerts()) {
      switch (receipt) {
        case Receipt.Accepted(_, var messageId) -> put(accepted, alert.id(), medium, messageId);
        case Receipt.PutOff(_, var until) -> put(putOff, alert.id(), medium, until);
        case Receipt.Refused _ -> {}
      }
    }
  }

  private static <V> void put(
      Map<AlertId, Map<Medium, V>> answers, AlertId id, Medium medium, V answer) {
    answers.computeIfAbsent(id, _ -> new EnumMap<>(Medium.class)).put(medium, answer);
  }

  /** The media that accepted it, each with the message's id. */
  Map<Medium, String> accepted(PendingAlert pending) {
    return accepted.getOrDefault(pending.id(), Map.of());
  }

  /** The media that hear it later, each with when. */
  Map<Medium, Instant> putOff(PendingAlert pending) {
    return putOff.getOrDefault(pending.id(), Map.of());
  }

  /** Whether every medium that lacked it has it now. */
  boolean isTold(PendingAlert pending) {
    return accepted(pending).keySet().containsAll(pending.missing());
  }

  /** The media that still lack it. */
  Set<Medium> stillMissing(PendingAlert pending) {
    var missing = EnumSet.copyOf(pending.missing());
    missing.removeAll(accepted(pending).keySet());
    return missing;
  }
}
