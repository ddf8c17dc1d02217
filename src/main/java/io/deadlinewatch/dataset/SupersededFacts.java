package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.situation.Fact;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks whom the facts of a file supersede: an older one, that stands among them or comes with a
 * change.
 */
final class SupersededFacts {
  private final Map<String, Known> byId = new HashMap<>();

  /** What matters of a fact here. */
  private record Known(LocalDate asOf, Optional<String> supersedes) {}

  SupersededFacts(List<Fact> facts, List<FileChange> changes, Audience audience) {
    for (var change : changes) {
      var day = audience.dateOf(change.when().at(audience));
      for (var added : change.facts()) {
        var draft = added.draft();
        var asOf = draft.said().asOf().filter(day::isAfter).orElse(day);
        draft.id().ifPresent(id -> byId.put(id, new Known(asOf, draft.supersedes())));
      }
    }
    facts.forEach(
        fact -> byId.put(fact.id(), new Known(fact.statement().asOf(), fact.supersedes())));
  }

  /**
   * Checks a fact that stands by itself.
   *
   * @throws DataException when it supersedes what there is not, or what is not older
   */
  Fact check(MappingReader mappingReader) {
    var fact = FactReader.fact(mappingReader);
    fact.supersedes().ifPresent(id -> check(mappingReader, fact, id));
    return fact;
  }

  private void check(MappingReader mappingReader, Fact fact, String id) {
    var older = byId.get(id);
    if (older == null) {
      if (mappingReader.isRefused(id)) {
        return;
      }
      throw mappingReader.refused("supersedes", "no fact has the id " + MappingReader.shown(id));
    }
    if (older.asOf().isAfter(fact.statement().asOf()) || leadsBack(fact)) {
      throw mappingReader.refused(
          "supersedes",
          MappingReader.shown(id) + " is not older; only an older fact can be replaced");
    }
  }

  /** Whether facts of one day supersede each other in a ring, so that none would be in force. */
  private boolean leadsBack(Fact fact) {
    var older = fact.supersedes();
    for (int steps = 0; older.isPresent() && steps <= byId.size(); steps++) {
      if (older.get().equals(fact.id())) {
        return true;
      }
      older = older.map(byId::get).flatMap(Known::supersedes);
    }
    return false;
  }
}
