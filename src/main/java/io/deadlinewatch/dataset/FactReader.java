package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.DueText;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.situation.Fact;
import io.deadlinewatch.situation.FactDraft;
import io.deadlinewatch.situation.Statement;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    eachField(mappingReader, false);
    var source = source(mappingReader, false);
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

  /**
   * Says all that is wrong with a fact at once. One that comes with a change has the change's day,
   * track and source where it names none.
   */
  private static void eachField(MappingReader mappingReader, boolean isAlone) {
    mappingReader.eachField(
        () -> mappingReader.optionalText("id").map(id -> Slug.required("id", id)),
        () -> field(mappingReader, "track", isAlone).map(track -> Slug.track("track", track)),
        () -> CleanLine.required("text", mappingReader.text("text")),
        () -> field(mappingReader, "asOf", isAlone).map(date -> DueText.date("asOf", date)),
        () -> mappingReader.optionalText("supersedes").map(id -> Slug.required("supersedes", id)),
        () -> source(mappingReader, isAlone));
  }

  private static Optional<String> field(
      MappingReader mappingReader, String name, boolean isRequired) {
    return isRequired ? Optional.of(mappingReader.text(name)) : mappingReader.optionalText(name);
  }

  private static Optional<Source> source(MappingReader mappingReader, boolean isRequired) {
    return (isRequired
            ? Optional.of(mappingReader.mapping("source", DeadlineReader.SOURCE))
            : mappingReader.optionalMapping("source", DeadlineReader.SOURCE))
        .map(DeadlineReader::source);
  }

  static Fact fact(MappingReader mappingReader) {
    eachField(mappingReader, true);
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
