package io.deadlinewatch.edit;

import io.deadlinewatch.briefing.Context;
import io.deadlinewatch.briefing.DeadlineAlert;
import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.briefing.Message;
import io.deadlinewatch.briefing.message.Messages;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DeadlineSummary;
import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.PlannedAlert;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Situation;
import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.DeadlineStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an edit will cause, before it is made: the {@code changed} alert in the words of the sweep
 * that will tell it, were it to run now, and the alert times that the edit plans.
 *
 * @param revision the number that the edit would get
 * @param messages one a medium
 * @param times the alerts of the new plan that lie ahead, in the order of time
 * @param audience whom the words are for
 * @param facts what the edit brings
 */
public record Foresight(
    int revision,
    List<Message> messages,
    List<PlannedAlert> times,
    Audience audience,
    List<Fact> facts) {
  /** Takes copies. */
  public Foresight {
    messages = List.copyOf(messages);
    times = List.copyOf(times);
    facts = List.copyOf(facts);
  }

  /**
   * Foresees an edit. Nothing is written.
   *
   * @param standing the deadline as it stands
   * @param to its next state
   * @param facts what the edit brings
   * @throws IllegalStateException when it cannot be put into words, as the sweep could not then
   */
  public static Foresight of(
      DeadlineStore store, Standing standing, Deadline to, Edit edit, List<Fact> facts) {
    var audience = standing.audience();
    var now = standing.now();
    int revision = standing.revision() + 1;
    var id = new AlertId.OfDeadline(to.id(), revision, PlannedAlert.CHANGED);
    var alert = new DeadlineAlert(id, now, to, cause(store, standing.item(), edit));
    var context =
        new Context(
            audience,
            Situation.on(audience.dateOf(now), all(store.facts(), facts)),
            upcoming(store, to, audience, now));
    var composed = new Messages(context).of(alert, EnumSet.allOf(Medium.class));
    composed.failures().stream()
        .findFirst()
        .ifPresent(failure -> {
          throw new IllegalStateException(
              failure.alert().id().text() + " by " + failure.medium().word() + " " + failure.why());
        });
    return new Foresight(revision, composed.messages(), times(to, audience, now), audience, facts);
  }

  /** The message of a medium. */
  public Message message(Medium medium) {
    return messages.stream()
        .filter(message -> message.medium() == medium)
        .findFirst()
        .orElseThrow();
  }

  /** Revisions that wait to be announced are told together with this one (R7). */
  private static DeadlineAlert.Changed cause(
      DeadlineStore store, Optional<DeadlineItem> before, Edit edit) {
    List<Edit> edits = new ArrayList<>();
    var from = before.map(DeadlineItem::deadline);
    if (before.isPresent() && before.get().progress().hasUnannounced()) {
      var item = before.get();
      var waiting = store.revisionsAfter(item.deadline().id(), item.progress().announced());
      waiting.stream().map(Revision::edit).forEach(edits::add);
      from = waiting.stream().findFirst().flatMap(Revision::from);
    }
    edits.add(edit);
    return new DeadlineAlert.Changed(from, edits);
  }

  /** What the edit writes takes the place of what stands under its id. */
  private static Collection<Fact> all(List<Fact> stored, List<Fact> brought) {
    Map<String, Fact> byId = new LinkedHashMap<>();
    Stream.concat(stored.stream(), brought.stream()).forEach(fact -> byId.put(fact.id(), fact));
    return byId.values();
  }

  private static List<DeadlineSummary> upcoming(
      DeadlineStore store, Deadline to, Audience audience, Instant now) {
    List<DeadlineSummary> upcoming = new ArrayList<>(store.upcoming(now, Context.UPCOMING));
    upcoming.removeIf(summary -> summary.id().equals(to.id()));
    if (to.status().isOpen() && to.due().reachedAt(audience).isAfter(now)) {
      upcoming.add(to.summary());
    }
    upcoming.sort(Comparator.comparing(summary -> summary.due().reachedAt(audience)));
    return upcoming;
  }

  private static List<PlannedAlert> times(Deadline to, Audience audience, Instant now) {
    if (!to.status().isOpen()) {
      return List.of();
    }
    return AlertPlan.moments(to, audience).stream()
        .filter(plannedAlert -> plannedAlert.at().isAfter(now))
        .sorted(Comparator.comparing(PlannedAlert::at))
        .toList();
  }
}
