package io.deadlinewatch.properties.simulation;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What readers know of one deadline: no claim, no version, no next time. What is owed follows from
 * what was heard.
 */
final class Life {
  private final List<Revision> revisions = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private final Set<String> maybe = new HashSet<>();
  private final Map<Medium, Set<String>> changed = new EnumMap<>(Medium.class);
  private final int knownAtFirst;
  private int announced;
  private Instant writtenAt;
  private List<Planned> planned = List.of();
  private Audience plannedFor = Audience.DEFAULT;
  private int plannedRevision;

  /**
   * @param known whether readers know the first revision already
   */
  Life(Revision first, Instant now, boolean known) {
    revisions.add(first);
    writtenAt = now;
    knownAtFirst = known ? 1 : 0;
    announced = knownAtFirst;
  }

  int revision() {
    return revisions.size();
  }

  int announced() {
    return announced;
  }

  int knownAtFirst() {
    return knownAtFirst;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  Deadline now() {
    return revisions.getLast().to();
  }

  Revision revision(int number) {
    return revisions.get(number - 1);
  }

  boolean isAnnounced() {
    return announced == revision();
  }

  /** Whether one medium has heard of the revision that stands. */
  boolean isAnnounced(Medium medium) {
    return isAnnounced() || changed.containsKey(medium);
  }

  /** One medium has heard of the revision, which covers for it what is due by then (R7). */
  void changed(Medium medium, Collection<String> covered) {
    changed.computeIfAbsent(medium, _ -> new HashSet<>()).addAll(covered);
  }

  /** Whether a medium has heard a {@code changed} when an alert was due. */
  boolean isCovered(String name, Medium medium) {
    return changed.getOrDefault(medium, Set.of()).contains(name);
  }

  void revise(Revision revision, Instant now) {
    revisions.add(revision);
    writtenAt = now;
    said.clear();
    maybe.clear();
    changed.clear();
  }

  /** Every medium has heard it, or what covers it; what was due with it is covered. */
  void heard(String name, Collection<String> covered, Collection<String> perhaps) {
    if (name.equals(Planned.CHANGED)) {
      announced = revision();
    } else {
      said.add(name);
    }
    said.addAll(covered);
    maybe.addAll(perhaps);
  }

  /** Past alerts of a moment that nobody was told, nor told something that covers them. */
  List<Planned> unsaid(Instant at, Audience audience) {
    List<Planned> unsaid = new ArrayList<>();
    for (var planned : planned(audience)) {
      if (!planned.at().isAfter(at) && !said.contains(planned.name())) {
        unsaid.add(planned);
      }
    }
    return unsaid;
  }

  /** Counted anew only for another revision or audience: it is asked for after each process. */
  private List<Planned> planned(Audience audience) {
    if (plannedRevision != revision() || !audience.equals(plannedFor)) {
      planned = List.copyOf(Planned.of(now(), audience));
      plannedFor = audience;
      plannedRevision = revision();
    }
    return planned;
  }

  /** The same without those that a second telling may have covered. */
  List<Planned> surelyUnsaid(Instant at, Audience audience) {
    var unsaid = unsaid(at, audience);
    unsaid.removeIf(each -> maybe.contains(each.name()));
    return unsaid;
  }

  /** From when on something is owed, if ever. */
  Optional<Instant> owedFrom(Audience audience) {
    if (!isAnnounced()) {
      return Optional.of(writtenAt);
    }
    return now().status().isOpen()
        ? surelyUnsaid(Instant.MAX, audience).stream().map(Planned::at).min(Instant::compareTo)
        : Optional.empty();
  }

  /** What is owed at a moment, in words; nothing if nothing is. */
  Optional<String> owed(Instant at, Audience audience) {
    if (!isAnnounced()) {
      return Optional.of(Planned.CHANGED);
    }
    return now().status().isOpen()
        ? Planned.latest(surelyUnsaid(at, audience)).map(Planned::name)
        : Optional.empty();
  }
}
