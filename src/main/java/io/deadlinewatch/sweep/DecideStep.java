package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.AlertId;
import io.deadlinewatch.deadline.AlertPlan;
import io.deadlinewatch.deadline.AlertProgress;
import io.deadlinewatch.deadline.AlertReason;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Decision;
import io.deadlinewatch.deadline.DigestPlan;
import io.deadlinewatch.deadline.PlannedAlert;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.UnreadableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Steps 2 and 3 of the sweep's protocol: decide what a claimed item owes, and look at its records.
 */
final class DecideStep {
  private static final int AWAITING_SHOWN = 1_000;

  private final DeadlineStore store;
  private final Audience audience;
  private final Instant now;

  DecideStep(DeadlineStore store, Audience audience, Instant now) {
    this.store = store;
    this.audience = audience;
    this.now = now;
  }

  /** What an item owes; none where that cannot be said, and the item is given back. */
  Optional<ItemDecision> decide(Item item, ClaimStep claimStep, SweepCounter events) {
    try {
      item.owedAt(audience).ifPresent(since -> events.owed(since, now));
      return Optional.of(decide(item));
    } catch (UnreadableException unreadable) {
      events.note(new SweepEvent.Unreadable(item.key(), String.valueOf(unreadable.getMessage())));
      claimStep.setAside(item);
    } catch (RuntimeException failed) {
      // A bug too: one item that cannot be decided must not hold up those beside it.
      events.note(new SweepEvent.StoreFailed(item.key(), String.valueOf(failed.getMessage())));
      claimStep.giveBack(item);
    }
    return Optional.empty();
  }

  /**
   * @throws UnreadableException when a record or revision beside the item cannot be read
   */
  private ItemDecision decide(Item item) {
    return switch (item) {
      case DeadlineItem deadline -> deadline(deadline);
      case DigestItem digest -> digest(digest);
    };
  }

  private ItemDecision deadline(DeadlineItem item) {
    var records = AlertHistory.of(mustLook(item) ? store.records(item.key()) : List.of());
    var said = item.progress();
    List<PendingAlert> tellings = new ArrayList<>();
    for (var media : records.listeners(item.progress())) {
      var decision = decision(item, records, media);
      said = said.joined(decision.after());
      if (decision instanceof Decision.Say say) {
        tellings.add(telling(item, say, records, media));
      }
    }
    return new ItemDecision(item, after(item, said, records), tellings);
  }

  /** What the media owe that have heard this revision's {@code changed}, or those that have not. */
  private Decision decision(DeadlineItem item, AlertHistory records, Set<Medium> media) {
    var progress = item.progress();
    var told = records.told(progress.revision(), media);
    return AlertPlan.decide(item.deadline(), progress, told, now, audience);
  }

  private PendingAlert telling(
      DeadlineItem item, Decision.Say say, AlertHistory records, Set<Medium> media) {
    var progress = item.progress();
    var id = new AlertId.OfDeadline(item.deadline().id(), progress.revision(), say.name());
    Map<Medium, Alert> alerts = new EnumMap<>(Medium.class);
    Map<Integer, Alert> byLast = new HashMap<>();
    for (var medium : records.missing(id, media)) {
      int lastTold = lastTold(progress, records, medium);
      alerts.put(medium, byLast.computeIfAbsent(lastTold, last -> alert(item, id, last)));
    }
    var alone =
        say.name().equals(PlannedAlert.CHANGED) ? say.after() : progress.saying(say.after().said());
    return new PendingAlert(
        alerts, words(say.passed()), say.covered(), item.unfinished(alone, audience));
  }

  private DeadlineItem after(DeadlineItem item, AlertProgress said, AlertHistory records) {
    return records.leavePartOf(said) ? item.unfinished(said, audience) : item.after(said, audience);
  }

  private DigestItem after(DigestItem item, DigestPlan.DigestProgress said, AlertHistory records) {
    return records.leavePartOf(said) ? item.unfinished(said, audience) : item.after(said, audience);
  }

  /**
   * An attempt that came before may have told something; two revisions at once need the last told.
   */
  private static boolean mustLook(DeadlineItem item) {
    var progress = item.progress();
    return item.state().attempts() > 1 || progress.revision() - progress.announced() > 1;
  }

  /** The last revision before this one that a medium was told (R7). */
  private static int lastTold(AlertProgress progress, AlertHistory records, Medium medium) {
    int recorded = records.lastChangeBefore(progress.revision(), medium).orElse(0);
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
    var revisions = store.revisionsAfter(item.deadline().id(), lastTold);
    if (revisions.isEmpty()) {
      throw new UnreadableException(
          item.key().pk() + ": the item of revision " + item.progress().revision() + " is missing");
    }
    return new DeadlineAlert.Changed(
        revisions.getFirst().from(), revisions.stream().map(Revision::edit).toList());
  }

  private ItemDecision digest(DigestItem item) {
    var records =
        AlertHistory.of(item.state().attempts() > 1 ? store.records(item.key()) : List.of());
    var known = records.recovered(item.digestProgress());
    var owed = DigestPlan.decide(known, now, audience);
    if (owed.isEmpty()) {
      return new ItemDecision(item, after(item, known, records), List.of());
    }
    var id = new AlertId.OfDigest(owed.get().date());
    var alert =
        new DigestAlert(
            id,
            now,
            known.lastAt(),
            store.changes(known.lastAt(), now),
            store.awaitingOutcome(now, AWAITING_SHOWN));
    var said = new DigestPlan.DigestProgress(id.date(), records.decidedAt(id).orElse(now));
    Map<Medium, Alert> alerts = new EnumMap<>(Medium.class);
    records.missing(id, Medium.of(alert)).forEach(medium -> alerts.put(medium, alert));
    var after = after(item, said, records);
    var pendingAlert = new PendingAlert(alerts, records.passed(owed.get()), Set.of(), after);
    return new ItemDecision(item, after, List.of(pendingAlert));
  }

  private static Map<String, String> words(Map<String, AlertReason> passed) {
    return passed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
  }
}
