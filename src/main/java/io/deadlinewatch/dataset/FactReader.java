package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.FactDraft;
import io.deadlinewatch.situation.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads facts. */
final class FactReader {
  private static final Set<String> FIELDS =
      Set.of("id", "track", "text", "asOf", "supersedes", "source");

  private FactReader() {}

  static List<Fact> facts(MappingReader top) {
    Map<String, Fact> byId = new HashMap<>();
    return top.each("facts", mappingReader -> distinct(mappingReader, byId), FIELDS);
  }

  /** Looks whom they supersede, once all is read that they may. */
  static void check(MappingReader top, SupersededFacts superseded) {
    top.each("facts", superseded::check, FIELDS);
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

  static Fact fact(MappingReader mappingReader) {
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
}
