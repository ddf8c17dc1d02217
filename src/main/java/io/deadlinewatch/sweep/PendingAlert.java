package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.store.Item;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * An alert that is to be told.
 *
 * @param alerts what to tell each medium that has not accepted it yet, under one id: a {@code
 *     changed} counts from the last state that the medium was told (R7)
 * @param putOff those of them that hear it later, with when (R13)
 * @param passed the alerts or dates that it covers or skips, each with the reason
 * @param covered the alerts that it covers only for the media that hear it now
 * @param ifOnlyThisIsTold the item as it is to be where this is told, and what else it owes is not
 */
record PendingAlert(
    Map<Medium, Alert> alerts,
    Map<Medium, Instant> putOff,
    Map<String, String> passed,
    Set<String> covered,
    Item ifOnlyThisIsTold) {
  PendingAlert {
    alerts = Map.copyOf(alerts);
    putOff = Map.copyOf(putOff);
    passed = Map.copyOf(passed);
    covered = Set.copyOf(covered);
  }

  AlertId id() {
    return alert().id();
  }

  /** What stands for it in the log and on record: in its first medium's words. */
  Alert alert() {
    return alerts.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue();
  }

  /** What to tell each medium that is to hear it now. */
  Map<Medium, Alert> now() {
    Map<Medium, Alert> now = new EnumMap<>(Medium.class);
    now.putAll(alerts);
    now.keySet().removeAll(putOff.keySet());
    return now;
  }

  /** The media that have not accepted it yet. */
  Set<Medium> missing() {
    return alerts.keySet();
  }
}
