package io.deadlinewatch.sweep;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.store.Item;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An alert that is to be told.
 *
 * @param alerts what to tell each medium that has not accepted it yet, under one id: a {@code
 *     changed} counts from the last state that the medium was told (R7)
 * @param passed the alerts or dates that it covers or skips, each with the reason
 * @param covered the alerts that it covers only for the media that hear it now
 * @param alone the item as it is to be where this is told, and what else it owes is not
 */
record PendingAlert(
    Map<Medium, Alert> alerts, Map<String, String> passed, Set<String> covered, Item alone) {
  PendingAlert {
    alerts = Map.copyOf(alerts);
    passed = Map.copyOf(passed);
    covered = Set.copyOf(covered);
  }

  /** What stands for it in the log and on record: in its first medium's words. */
  Alert alert() {
    return alerts.entrySet().stream().min(Map.Entry.comparingByKey()).orElseThrow().getValue();
  }

  /** The media that have not accepted it yet. */
  Set<Medium> missing() {
    return alerts.keySet();
  }

  /** The media that are told the same go together. */
  List<Messages.Pending> pending() {
    var together =
        alerts.entrySet().stream()
            .collect(
                groupingBy(
                    Map.Entry::getValue, LinkedHashMap::new, mapping(Map.Entry::getKey, toSet())));
    return together.entrySet().stream()
        .map(each -> new Messages.Pending(each.getKey(), each.getValue()))
        .toList();
  }
}
