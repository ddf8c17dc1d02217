package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.ClockFormat;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.DigestTimes;
import io.deadlinewatch.deadline.Presentation;
import io.deadlinewatch.deadline.QuietHours;
import io.deadlinewatch.deadline.Times;
import io.deadlinewatch.deadline.Zones;
import java.util.HashSet;
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
   * @throws DataException for the first thing that is refused
   */
  static Dataset read(String name, byte[] bytes) {
    var top = MappingReader.of(name, "", YamlFile.read(name, bytes), TOP);
    var audience = top.optionalMapping("audience", AUDIENCE).map(DatasetReader::audience);
    Set<String> ids = new HashSet<>();
    var deadlines =
        top.each("deadlines", mappingReader -> distinct(mappingReader, ids), DeadlineReader.FIELDS);
    var facts = FactReader.facts(top);
    var changes = top.each("changes", ChangeReader::change, ChangeReader.FIELDS);
    return new Dataset(name, audience, deadlines, facts, changes);
  }

  private static Audience audience(MappingReader mappingReader) {
    var standard = Audience.DEFAULT;
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

  private static Deadline distinct(MappingReader mappingReader, Set<String> ids) {
    var deadline = DeadlineReader.deadline(mappingReader);
    if (!ids.add(deadline.id())) {
      throw mappingReader.refused(
          "id", MappingReader.shown(deadline.id()) + " stands twice; ids are used once");
    }
    return deadline;
  }
}
