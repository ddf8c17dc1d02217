package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.DigestPlan;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Outlook;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which digest is owed, and what it is to say (rule R12). */
final class DigestDecision {
  private static final int AWAITING_SHOWN = 1_000;

  private final Outlook outlook;
  private final Audience audience;
  private final Instant now;

  DigestDecision(Outlook outlook, Audience audience, Instant now) {
    this.outlook = outlook;
    this.audience = audience;
    this.now = now;
  }

  ItemDecision of(DigestItem item, AlertHistory history) {
    var known = history.recovered(item.digestProgress());
    var owed = DigestPlan.decide(known, now, audience);
    if (owed.isEmpty()) {
      return new ItemDecision(item, after(item, known, history), List.of());
    }
    var id = new AlertId.OfDigest(owed.get().date());
    var alert =
        new DigestAlert(
            id,
            now,
            known.lastAt(),
            outlook.changes(known.lastAt(), now),
            outlook.awaitingOutcome(now, AWAITING_SHOWN));
    Map<Medium, Alert> alerts = new EnumMap<>(Medium.class);
    history.missing(id, Medium.of(alert)).forEach(medium -> alerts.put(medium, alert));
    // A digest begun before counts from then: what was changed since is new to the next one.
    var ifTold = new DigestPlan.DigestProgress(id.date(), history.decidedAt(id).orElse(now));
    var after = after(item, ifTold, history);
    var pending = new PendingAlert(alerts, Map.of(), history.passed(owed.get()), Set.of(), after);
    return new ItemDecision(item, after, List.of(pending));
  }

  private DigestItem after(
      DigestItem item, DigestPlan.DigestProgress ifTold, AlertHistory history) {
    return history.leavePartOf(ifTold)
        ? item.afterLeavingPart(ifTold, audience)
        : item.after(ifTold, audience);
  }
}
