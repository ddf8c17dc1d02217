package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Status;
import io.deadlinewatch.situation.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is seldom meant of changes: when they stand, and beside which facts. */
final class ChangeWarnings {
  private static final int DAYS = 2;

  private final Dataset data;
  private final Audience audience;
  private final List<DataException> warnings = new ArrayList<>();

  private ChangeWarnings(Dataset data) {
    this.data = data;
    this.audience = data.audience();
  }

  /**
   * Looks at each change that holds.
   *
   * @param history those that hold, in the order of time
   */
  static List<DataException> of(Dataset data, List<DatedRevision> history) {
    var found = new ChangeWarnings(data);
    for (var change : data.changes()) {
      history.stream()
          .filter(revision ->
              revision.edit().reason().equals(change.reason())
                  && revision.edit().at().equals(change.when().at(found.audience))
                  && revision.to().id().equals(change.action().deadlineId()))
          .findFirst()
          .ifPresent(revision -> found.look(change, revision));
    }
    return found.warnings;
  }

  private void look(FileChange change, DatedRevision revision) {
    beforeItsEvent(change, revision);
    beforeItsSource(change, revision);
    besideWhatItContradicts(change, revision);
    clockChange(change, revision);
  }

  /**
   * Settled before it is due: what was to happen then cannot have happened. By a last day it can: a
   * promise is met before it.
   */
  private void beforeItsEvent(FileChange change, DatedRevision revision) {
    if (revision.to().status() instanceof Status.Settled
        && !(revision.to().due() instanceof Due.Through)
        && revision.from().filter(from -> from.status().isOpen()).isPresent()
        && revision.edit().at().isBefore(revision.to().due().reachedAt(audience))) {
      warn(
          change,
          "at",
          "is before what it settles, which is due "
              + revision.to().due().reachedAt(audience)
              + "; check the moment and the zone");
    }
  }

  /** A page bears the date of where it was made, which may be ahead of the audience's. */
  private void beforeItsSource(FileChange change, DatedRevision revision) {
    var at = revision.edit().at();
    var latest =
        Stream.concat(Stream.of(audience.zone()), revision.to().due().writtenIn().stream())
            .map(zone -> dateIn(at, zone))
            .max(LocalDate::compareTo)
            .orElseThrow();
    revision
        .edit()
        .source()
        .flatMap(source -> source.published())
        .filter(published -> published.isAfter(latest))
        .ifPresent(published ->
            warn(
                change,
                "at",
                "is before its source was published, on "
                    + published
                    + "; readers would be told of what they cannot read yet"));
  }

  /** The alert would stand among facts of yesterday, and the right one come a day later. */
  private void besideWhatItContradicts(FileChange change, DatedRevision revision) {
    var day = audience.dateOf(revision.edit().at());
    for (var next : data.facts()) {
      var asOf = next.statement().asOf();
      older(next)
          .filter(_ -> asOf.isAfter(day) && !asOf.isAfter(day.plusDays(DAYS)))
          .filter(fact -> fact.track().equals(revision.to().track()))
          .filter(fact -> !fact.statement().asOf().isAfter(day))
          .filter(fact -> revision.facts().stream().noneMatch(own -> supersedes(own, fact)))
          .ifPresent(fact ->
              warn(
                  change,
                  "facts",
                  "are missing: its alert stands beside "
                      + MappingReader.shown(fact.id())
                      + ", which "
                      + MappingReader.shown(next.id())
                      + " supersedes on "
                      + asOf
                      + "; bring that fact with the change"));
    }
  }

  private void clockChange(FileChange change, DatedRevision revision) {
    if (change.action() instanceof FileChange.Amend
        && (change.mappingReader().has("due") || change.mappingReader().has("zone"))) {
      DeadlineWarnings.clockChange(revision.to().due())
          .ifPresent(words -> warn(change, "due", words));
    }
  }

  private Optional<Fact> older(Fact next) {
    return next.supersedes()
        .flatMap(id -> data.facts().stream().filter(fact -> fact.id().equals(id)).findFirst());
  }

  private static boolean supersedes(Fact own, Fact fact) {
    return own.supersedes().filter(fact.id()::equals).isPresent();
  }

  private static LocalDate dateIn(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }

  private void warn(FileChange change, String field, String words) {
    warnings.add(change.mappingReader().refused(field, words));
  }
}
