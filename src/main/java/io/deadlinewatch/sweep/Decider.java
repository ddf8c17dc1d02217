package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.DigestAlert;
import io.deadlinewatch.deadline.AlertId;
import io.deadlinewatch.deadline.AlertPlan;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Decision;
import io.deadlinewatch.deadline.DigestPlan;
import io.deadlinewatch.deadline.Moment;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import io.deadlinewatch.store.DigestItem;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.UnreadableException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Steps 2 and 3 of the sweep's protocol: decide what a claimed item owes, and look at its records.
 */
final class Decider {
  private static final int AWAITING_SHOWN = 1_000;

  private final DeadlineStore store;
  private final Audience audience;
  private final Instant now;

  Decider(DeadlineStore store, Audience audience, Instant now) {
    this.store = store;
    this.audience = audience;
    this.now = now;
  }

  /** What an item owes; none where that cannot be said, and the item is given back. */
  Optional<Owed> decide(Item item, Claimer claimer, Tally events) {
    try {
      item.owedAt(audience).ifPresent(since -> events.owed(since, now));
      return Optional.of(decide(item));
    } catch (UnreadableException unreadable) {
      events.note(new SweepEvent.Unreadable(item.key(), String.valueOf(unreadable.getMessage())));
      claimer.setAside(item);
    } catch (RuntimeException failed) {
      // A bug too: one item that cannot be decided must not hold up those beside it.
      events.note(new SweepEvent.StoreFailed(item.key(), String.valueOf(failed.getMessage())));
      claimer.giveBack(item);
    }
    return Optional.empty();
  }

  /**
   * @throws UnreadableException when a record or revision beside the item cannot be read
   */
  private Owed decide(Item item) {
    return switch (item) {
      case DeadlineItem deadline -> deadline(deadline);
      case DigestItem digest -> digest(digest);
    };
  }

  private Owed deadline(DeadlineItem item) {
    var records = Recorded.of(mustLook(item) ? store.records(item.key()) : List.of());
    var progress = item.progress();
    var decision =
        AlertPlan.decide(
            item.deadline(), progress, records.told(progress.revision()), now, audience);
    var after = after(item, decision, records);
    if (!(decision instanceof Decision.Say say)) {
      return new Owed(item, after, Optional.empty());
    }
    var id = new AlertId.OfDeadline(item.deadline().id(), progress.revision(), say.name());
    var alert = new DeadlineAlert(id, now, item.deadline(), cause(item, say.name(), records));
    var telling = new Telling(alert, records.missing(alert), words(say.passed()));
    return new Owed(item, after, Optional.of(telling));
  }

  private DeadlineItem after(DeadlineItem item, Decision decision, Recorded records) {
    return records.leavePartOf(decision.after())
        ? item.unfinished(decision.after(), audience)
        : item.after(decision.after(), audience);
  }

  private DigestItem after(DigestItem item, DigestPlan.Told said, Recorded records) {
    return records.leavePartOf(said) ? item.unfinished(said, audience) : item.after(said, audience);
  }

  /**
   * An attempt that came before may have told something; two revisions at once need the last told.
   */
  private static boolean mustLook(DeadlineItem item) {
    var progress = item.progress();
    return item.state().attempts() > 1 || progress.revision() - progress.announced() > 1;
  }

  private DeadlineAlert.Cause cause(DeadlineItem item, String name, Recorded records) {
    return switch (name) {
      case Moment.CHANGED -> changed(item, records);
      case Moment.REACHED -> new DeadlineAlert.Reached();
      default -> new DeadlineAlert.Reminder();
    };
  }

  private DeadlineAlert.Changed changed(DeadlineItem item, Recorded records) {
    var progress = item.progress();
    int lastTold = records.lastChangeBefore(progress.revision()).orElse(progress.announced());
    var revisions =
        store.revisionsAfter(item.deadline().id(), Math.max(lastTold, progress.announced()));
    if (revisions.isEmpty()) {
      throw new UnreadableException(
          item.key().pk() + ": the item of revision " + progress.revision() + " is missing");
    }
    return new DeadlineAlert.Changed(
        revisions.getFirst().from(), revisions.stream().map(Revision::edit).toList());
  }

  private Owed digest(DigestItem item) {
    var records = Recorded.of(item.state().attempts() > 1 ? store.records(item.key()) : List.of());
    var known = records.recovered(item.told());
    var owed = DigestPlan.decide(known, now, audience);
    if (owed.isEmpty()) {
      return new Owed(item, after(item, known, records), Optional.empty());
    }
    var id = new AlertId.OfDigest(owed.get().date());
    var alert =
        new DigestAlert(
            id,
            now,
            known.lastAt(),
            store.changes(known.lastAt(), now),
            store.awaitingOutcome(now, AWAITING_SHOWN));
    var said = new DigestPlan.Told(id.date(), records.decidedAt(id).orElse(now));
    var telling = new Telling(alert, records.missing(alert), records.passed(owed.get()));
    return new Owed(item, after(item, said, records), Optional.of(telling));
  }

  private static Map<String, String> words(Map<String, Reason> passed) {
    return passed.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().name()));
  }
}
