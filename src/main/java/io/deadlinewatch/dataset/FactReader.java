package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.FactDraft;
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

  static List<Fact> facts(MappingReader top) {
    Map<String, Fact> byId = new HashMap<>();
    var facts = top.each("facts", mappingReader -> distinct(mappingReader, byId), FIELDS);
    top.each("facts", mappingReader -> supersedes(mappingReader, byId), FIELDS);
    return facts;
  }

  /** The facts that come with a change. */
  static List<FileChange.NewFact> drafts(MappingReader change) {
    var drafts = change.each("facts", FactReader::draft, FIELDS);
    if (drafts.size() > FactDraft.MOST) {
      throw change.refused(
          "facts",
          "are "
              + drafts.size()
              + "; at most "
              + FactDraft.MOST
              + " come with a change: write the others among the file's facts");
    }
    return drafts;
  }

  private static FileChange.NewFact draft(MappingReader mappingReader) {
    var source =
        mappingReader.optionalMapping("source", DeadlineReader.SOURCE).map(DeadlineReader::source);
    return new FileChange.NewFact(
        mappingReader,
        mappingReader.checked(() ->
            new FactDraft(
                mappingReader.optionalText("id"),
                mappingReader.optionalText("track"),
                new FactDraft.Said(
                    mappingReader.text("text"),
                    mappingReader.optionalText("asOf").map(date -> DueText.date("asOf", date)),
                    source),
                mappingReader.optionalText("supersedes"))));
  }

  private static Fact distinct(MappingReader mappingReader, Map<String, Fact> byId) {
    var fact = fact(mappingReader);
    if (byId.putIfAbsent(fact.id(), fact) != null) {
      throw mappingReader.refused(
          mappingReader.has("id") ? "id" : "text",
          "another fact has the id "
              + MappingReader.shown(fact.id())
              + "; ids and facts stand once");
    }
    return fact;
  }

  private static Fact fact(MappingReader mappingReader) {
    var source = DeadlineReader.source(mappingReader.mapping("source", DeadlineReader.SOURCE));
    return mappingReader.checked(() -> {
      var statement =
          new Statement(
              mappingReader.text("text"), DueText.date("asOf", mappingReader.text("asOf")), source);
      var track = mappingReader.text("track");
      return new Fact(
          mappingReader.optionalText("id").orElseGet(() -> Fact.derivedId(track, statement)),
          track,
          statement,
          mappingReader.optionalText("supersedes"));
    });
  }

  private static Fact supersedes(MappingReader mappingReader, Map<String, Fact> byId) {
    var fact = fact(mappingReader);
    fact.supersedes()
        .ifPresent(id -> {
          var older = byId.get(id);
          if (older == null && mappingReader.isRefused(id)) {
            return;
          }
          if (older == null) {
            throw mappingReader.refused(
                "supersedes", "no fact has the id " + MappingReader.shown(id));
          }
          if (older.statement().asOf().isAfter(fact.statement().asOf()) || leadsBack(fact, byId)) {
            throw mappingReader.refused(
                "supersedes",
                MappingReader.shown(id) + " is not older; only an older fact can be replaced");
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
