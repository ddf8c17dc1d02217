package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads facts, and checks whom they supersede. */
final class FactReader {
  private static final Set<String> FIELDS =
      Set.of("id", "track", "text", "asOf", "supersedes", "source");

  private FactReader() {}

  static List<Fact> facts(Fields top) {
    Map<String, Fact> byId = new HashMap<>();
    var facts = top.each("facts", fields -> distinct(fields, byId), FIELDS);
    top.each("facts", fields -> supersedes(fields, byId), FIELDS);
    return facts;
  }

  private static Fact distinct(Fields fields, Map<String, Fact> byId) {
    var fact = fact(fields);
    if (byId.putIfAbsent(fact.id(), fact) != null) {
      throw fields.refused(
          fields.has("id") ? "id" : "text",
          "another fact has the id " + Fields.shown(fact.id()) + "; ids and facts stand once");
    }
    return fact;
  }

  private static Fact fact(Fields fields) {
    var source = DeadlineReader.source(fields.mapping("source", DeadlineReader.SOURCE));
    return fields.checked(() -> {
      var statement =
          new Statement(fields.text("text"), DueText.date("asOf", fields.text("asOf")), source);
      var track = fields.text("track");
      return new Fact(
          fields.optionalText("id").orElseGet(() -> Fact.derivedId(track, statement)),
          track,
          statement,
          fields.optionalText("supersedes"));
    });
  }

  private static Fact supersedes(Fields fields, Map<String, Fact> byId) {
    var fact = fact(fields);
    fact.supersedes()
        .ifPresent(id -> {
          var older = byId.get(id);
          if (older == null) {
            throw fields.refused("supersedes", "no fact has the id " + Fields.shown(id));
          }
          if (older.statement().asOf().isAfter(fact.statement().asOf()) || leadsBack(fact, byId)) {
            throw fields.refused(
                "supersedes",
                Fields.shown(id) + " is not older; only an older fact can be replaced");
          }
        });
    return fact;
  }

  /** Whether facts of one day supersede each other in a ring, so that none would be in force. */
  private static boolean leadsBack(Fact fact, Map<String, Fact> byId) {
    var older = fact.supersedes().map(byId::get);
    for (int steps = 0; older.isPresent() && steps <= byId.size(); steps++) {
      if (older.get().id().equals(fact.id())) {
        return true;
      }
      older = older.get().supersedes().map(byId::get);
    }
    return false;
  }
}
