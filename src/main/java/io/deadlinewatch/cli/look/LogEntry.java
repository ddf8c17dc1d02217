package io.deadlinewatch.cli.look;

import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.store.DeadlineHistory;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Something that somebody changed. */
sealed interface LogEntry {
  /** When. */
  Instant at();

  /** Of which deadline or fact. */
  String id();

  /** Whether it speaks of a track; a deadline that changes tracks is of both. */
  boolean isOf(String track);

  /** A deadline, with the facts that came with the change. */
  record OfDeadline(Revision revision) implements LogEntry {
    @Override
    public Instant at() {
      return revision.edit().at();
    }

    @Override
    public String id() {
      return revision.to().id();
    }

    @Override
    public boolean isOf(String track) {
      return Stream.concat(Stream.of(revision.to()), revision.from().stream())
          .anyMatch(deadline -> deadline.track().equals(track));
    }
  }

  /** A fact by itself, of which nobody keeps who wrote it. */
  record OfFact(Fact fact, Instant at) implements LogEntry {
    @Override
    public String id() {
      return fact.id();
    }

    @Override
    public boolean isOf(String track) {
      return fact.track().equals(track);
    }
  }

  /** All that was changed, the newest first; not the facts of which nobody keeps when. */
  static List<LogEntry> all(Collection<DeadlineHistory> histories, Collection<Fact> facts) {
    Stream<LogEntry> ofDeadlines =
        histories.stream()
            .flatMap(history -> history.revisions().stream())
            .sorted(Comparator.comparingInt(Revision::number).reversed())
            .map(OfDeadline::new);
    Stream<LogEntry> ofFacts =
        facts.stream()
            .filter(Predicate.not(fact -> fact.filing().isWithChange()))
            .flatMap(fact -> fact.filing().at().map(at -> new OfFact(fact, at)).stream());
    return Stream.concat(ofDeadlines, ofFacts)
        .sorted(Comparator.comparing(LogEntry::at).reversed().thenComparing(LogEntry::id))
        .toList();
  }
}
