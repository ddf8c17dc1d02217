package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.plan.AlertReason;
import io.deadlinewatch.plan.Decision;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.store.AlertRecords;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.UnreadableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a deadline owes, and to which media. */
final class DeadlineDecision {
  private final AlertRecords records;
  private final Audience audience;
  private final Instant now;

  DeadlineDecision(AlertRecords records, Audience audience, Instant now) {
    this.records = records;
    this.audience = audience;
    this.now = now;
  }

  /** Media that have this revision's {@code changed} and media that lack it are decided apart. */
  ItemDecision of(DeadlineItem item, AlertHistory history) {
    var ifAllIsTold = item.progress();
    List<PendingAlert> pending = new ArrayList<>();
    for (var media : history.decidedApart(item.progress())) {
      var told = history.told(item.progress().revision(), media);
      var decision = AlertPlan.decide(item.deadline(), item.progress(), told, now, audience);
      ifAllIsTold = ifAllIsTold.joined(decision.after());
      if (decision instanceof Decision.Say say) {
        pending.add(pending(item, say, history, media));
      }
    }
    return new ItemDecision(item, after(item, ifAllIsTold, history), pending);
  }

  private PendingAlert pending(
      DeadlineItem item, Decision.Say say, AlertHistory history, Set<Medium> media) {
    var progress = item.progress();
    var id = new AlertId.OfDeadline(item.deadline().id(), progress.revision(), say.name());
    Map<Medium, Alert> alerts = new EnumMap<>(Medium.class);
    Map<Integer, Alert> byLast = new HashMap<>();
    for (var medium : history.missing(id, media)) {
      int lastTold = lastTold(progress, history, medium);
      alerts.put(medium, byLast.computeIfAbsent(lastTold, last -> alert(item, id, last)));
    }
    var ifOnlyThisIsTold =
        say.name().equals(PlannedAlert.CHANGED) ? say.after() : progress.saying(say.after().said());
    return new PendingAlert(
        alerts,
        putOff(item, alerts.keySet()),
        words(say.passed()),
        say.covered(),
        item.afterLeavingPart(ifOnlyThisIsTold, audience));
  }

  /**
   * Decided for each alert by itself, before any are put together: one that cannot wait for the
   * quiet hours' end drags no other along, and is held by none (trace S5).
   */
  private Map<Medium, Instant> putOff(DeadlineItem item, Set<Medium> missing) {
    return missing.contains(Medium.SMS)
        ? audience
            .quietUntil(now, item.deadline().due())
            .map(until -> Map.of(Medium.SMS, until))
            .orElse(Map.of())
        : Map.of();
  }

  private DeadlineItem after(DeadlineItem item, AlertProgress ifAllIsTold, AlertHistory history) {
    return history.leavePartOf(ifAllIsTold)
        ? item.afterLeavingPart(ifAllIsTold, audience)
        : item.after(ifAllIsTold, audience);
  }

  /** The last revision before this one that a medium was told (R7). */
  private static int lastTold(AlertProgress progress, AlertHistory history, Medium medium) {
    int recorded = history.lastChangeBefore(progress.revision(), medium).orElse(0);
    return Math.max(recorded, progress.announced());
  }

  private DeadlineAlert alert(DeadlineItem item, AlertId.OfDeadline id, int lastTold) {
    var cause =
        switch (id.name()) {
          case PlannedAlert.CHANGED -> changed(item, lastTold);
          case PlannedAlert.REACHED -> new DeadlineAlert.Reached();
          default -> new DeadlineAlert.Reminder();
        };
    return new DeadlineAlert(id, now, item.deadline(), cause);
  }

  private DeadlineAlert.Changed changed(DeadlineItem item, int lastTold) {
    var revisions = records.revisionsAfter(item.deadline().id(), lastTold);
    if (revisions.isEmpty()) {
      throw new UnreadableException(
          item.key().pk() + ": the item of revision " + item.progress().revision() + " is missing");
    }
    return new DeadlineAlert.Changed(
        revisions.getFirst().from(), revisions.stream().map(Revision::edit).toList());
  }

  private static Map<String, String> words(Map<String, AlertReason> passed) {
    return passed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
  }
}
