package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Certainty;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Due;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.situation.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is seldom meant of deadlines and facts, each at its place in the file. */
final class DeadlineWarnings {
  private static final Pattern ENDING =
      Pattern.compile(
          "(?i).*\\b(ends?|expires?|runs? out|lapses?|terminates?|comes? to an end|is over)\\W*");

  private final Dataset data;
  private final List<Placed> deadlines = new ArrayList<>();
  private final List<DataException> warnings = new ArrayList<>();
  private final Map<String, List<FileChange>> changes;

  /** A deadline and where it stands. */
  private record Placed(Deadline deadline, MappingReader place) {}

  private DeadlineWarnings(Dataset data) {
    this.data = data;
    this.changes =
        data.changes().stream()
            .collect(Collectors.groupingBy(change -> change.action().deadlineId()));
  }

  static List<DataException> of(Dataset data, Problems places) {
    var found = new DeadlineWarnings(data);
    for (var deadline : data.deadlines()) {
      places.placeOf(deadline).ifPresent(at -> found.deadlines.add(new Placed(deadline, at)));
    }
    for (var change : data.changes()) {
      if (change.action() instanceof FileChange.Add(var deadline)) {
        found.deadlines.add(
            new Placed(deadline, change.mappingReader().mapping("add", DeadlineReader.FIELDS)));
      }
    }
    found.deadlines.forEach(found::look);
    found.ids();
    found.tracks(places);
    return found.warnings;
  }

  private void warn(Placed placed, String field, String words) {
    warnings.add(placed.place().refused(field, words));
  }

  private void look(Placed placed) {
    var deadline = placed.deadline();
    sources(placed);
    if (ENDING.matcher(deadline.title()).matches() && !hasHeadlines(deadline.id())) {
      warn(
          placed,
          "title",
          "reads as an ending, so that what settles or cancels it would seem to say so; name the"
              + " thing, or give each change of it a headline");
    }
    clockChange(deadline.due()).ifPresent(words -> warn(placed, "due", words));
  }

  /** What is said of a local time that the clocks skip or show twice. */
  static Optional<String> clockChange(Due due) {
    if (!(due instanceof Due.At(var local, var zone))) {
      return Optional.empty();
    }
    return switch (zone.getRules().getValidOffsets(local).size()) {
      case 1 -> Optional.empty();
      case 0 ->
          Optional.of(
              "'%s' does not come in %s: %s"
                  .formatted(
                      local,
                      zone,
                      "the clocks are put forward over it, and it is read as so much later"));
      default ->
          Optional.of(
              "'%s' comes twice in %s: the clocks are put back, and the earlier is taken"
                  .formatted(local, zone));
    };
  }

  private void sources(Placed placed) {
    var deadline = placed.deadline();
    var own = deadline.wording().sources();
    if (own.isEmpty()) {
      warn(placed, "sources", "are missing; say where it is written");
    } else if (deadline.certainty() == Certainty.SCHEDULED
        && Stream.concat(own.stream(), ofChanges(deadline.id())).noneMatch(Source::isOfficial)) {
      warn(
          placed,
          "sources",
          "hold no official one, though it is scheduled; cite the instrument or the host's own"
              + " page, with official: true");
    }
  }

  private Stream<Source> ofChanges(String id) {
    return changesOf(id).stream().flatMap(change -> change.reason().source().stream());
  }

  private List<FileChange> changesOf(String id) {
    return changes.getOrDefault(id, List.of());
  }

  private boolean hasHeadlines(String id) {
    var changes = changesOf(id);
    return !changes.isEmpty()
        && changes.stream().allMatch(change -> change.reason().headline().isPresent());
  }

  private void ids() {
    var known = new LikeIds();
    for (var placed : deadlines) {
      var id = placed.deadline().id();
      for (var other : known.add(id)) {
        warn(
            placed,
            "id",
            MappingReader.shown(id)
                + " is like "
                + MappingReader.shown(other)
                + "; make sure that both are meant, and tell them apart");
      }
    }
  }

  private void tracks(Problems places) {
    Map<String, Integer> uses = new HashMap<>();
    Stream.of(
            deadlines.stream().map(placed -> placed.deadline().track()),
            data.facts().stream().map(Fact::track),
            data.changes().stream()
                .flatMap(change -> change.facts().stream())
                .flatMap(fact -> fact.draft().track().stream()))
        .flatMap(each -> each)
        .forEach(track -> uses.merge(track, 1, Integer::sum));
    if (uses.size() < 2) {
      return;
    }
    for (var placed : deadlines) {
      once(placed.place(), placed.deadline().track(), uses);
    }
    for (var fact : data.facts()) {
      places.placeOf(fact).ifPresent(place -> once(place, fact.track(), uses));
    }
  }

  private void once(MappingReader place, String track, Map<String, Integer> uses) {
    if (uses.getOrDefault(track, 0) == 1) {
      warnings.add(
          place.refused(
              "track",
              MappingReader.shown(track) + " is used once; check that it is not misspelt"));
    }
  }
}
