package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.QuietHours;
import io.deadlinewatch.deadline.Times;
import io.deadlinewatch.deadline.Zones;
import io.deadlinewatch.situation.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a data file; design, "Data file". */
final class DatasetReader {
  private static final Set<String> TOP = Set.of("audience", "deadlines", "facts", "changes");
  private static final Set<String> AUDIENCE =
      Set.of("zone", "alertTime", "digestTime", "digestDays", "quietHours", "clock", "contact");

  private DatasetReader() {}

  /**
   * Reads a file's bytes.
   *
   * @throws DataException for all that is refused
   */
  static Dataset read(String name, byte[] bytes) {
    var problems = new Problems(name);
    var data = read(problems, bytes);
    problems.requireNone();
    return data;
  }

  /**
   * Reads what can be read of a file's bytes.
   *
   * @param problems takes what is refused
   * @throws DataException when it cannot be read at all
   */
  static Dataset read(Problems problems, byte[] bytes) {
    var top = MappingReader.of(problems, "", YamlFile.read(problems.file(), bytes), TOP);
    List<Audience> audience = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    List<Deadline> deadlines = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    List<FileChange> changes = new ArrayList<>();
    for (Runnable part :
        List.<Runnable>of(
            () ->
                top.optionalMapping("audience", AUDIENCE)
                    .map(DatasetReader::audience)
                    .ifPresent(audience::add),
            () ->
                deadlines.addAll(
                    top.each("deadlines", each -> distinct(each, ids), DeadlineReader.FIELDS)),
            () -> facts.addAll(FactReader.facts(top)),
            () -> changes.addAll(top.each("changes", ChangeReader::change, ChangeReader.FIELDS)),
            () ->
                FactReader.check(
                    top,
                    new SupersededFacts(
                        facts, changes, audience.stream().findFirst().orElse(Audience.DEFAULT))))) {
      try {
        part.run();
      } catch (DataException problem) {
        problems.add(problem);
      }
    }
    return new Dataset(problems.file(), audience.stream().findFirst(), deadlines, facts, changes);
  }

  private static Audience audience(MappingReader mappingReader) {
    var standard = Audience.DEFAULT;
    mappingReader.eachField(
        () -> mappingReader.optionalText("zone").map(text -> Zones.parse("zone", text)),
        () -> mappingReader.optionalText("alertTime").map(text -> Times.parse("alertTime", text)),
        () -> mappingReader.optionalText("digestDays").map(DigestTimes::parseDays),
        () -> digest(mappingReader, standard.digest()),
        () ->
            mappingReader
                .optionalText("quietHours")
                .map(text -> QuietHours.parse("quietHours", text)),
        () -> mappingReader.optionalText("clock").map(text -> ClockFormat.parse("clock", text)));
    return mappingReader.checked(() ->
        new Audience(
            mappingReader
                .optionalText("zone")
                .map(text -> Zones.parse("zone", text))
                .orElse(standard.zone()),
            mappingReader
                .optionalText("alertTime")
                .map(text -> Times.parse("alertTime", text))
                .orElse(standard.alertTime()),
            digest(mappingReader, standard.digest()),
            mappingReader
                .optionalText("quietHours")
                .map(text -> QuietHours.parse("quietHours", text)),
            new Presentation(
                mappingReader
                    .optionalText("clock")
                    .map(text -> ClockFormat.parse("clock", text))
                    .orElse(standard.clock()),
                mappingReader.optionalText("contact"))));
  }

  private static DigestTimes digest(MappingReader mappingReader, DigestTimes standard) {
    return new DigestTimes(
        mappingReader
            .optionalText("digestTime")
            .map(text -> Times.parse("digestTime", text))
            .orElse(standard.time()),
        mappingReader
            .optionalText("digestDays")
            .map(DigestTimes::parseDays)
            .orElse(standard.days()));
  }

  /** An id counts as used whatever else is wrong with its deadline. */
  private static Deadline distinct(MappingReader mappingReader, Set<String> ids) {
    List<Deadline> read = new ArrayList<>();
    mappingReader.eachField(
        () -> mappingReader.optionalText("id").map(id -> unused(mappingReader, id, ids)),
        () -> read.add(DeadlineReader.deadline(mappingReader)));
    return read.getFirst();
  }

  private static String unused(MappingReader mappingReader, String id, Set<String> ids) {
    if (!ids.add(id)) {
      throw mappingReader.refused(
          "id", MappingReader.shown(id) + " stands twice; ids are used once");
    }
    return id;
  }
}
