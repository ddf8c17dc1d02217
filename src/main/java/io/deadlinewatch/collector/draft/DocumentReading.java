package io.deadlinewatch.collector.draft;

import io.deadlinewatch.collector.reading.DateReader;
import io.deadlinewatch.collector.reading.Reading;
import io.deadlinewatch.collector.reading.ReadingClass;
import io.deadlinewatch.collector.reading.ReadingFlag;
import io.deadlinewatch.collector.register.RegisterDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says of dates: what stands under DATES; its abstract where nothing does, as with
 * presidential documents. DATES in which nothing can be read are told without a date.
 */
final class DocumentReading {
  private static final int LONGEST_SENTENCE = 1_000;

  private DocumentReading() {}

  static List<Reading> of(RegisterDocument document) {
    if (document.dates().isBlank()) {
      return DateReader.read(document.summary(), document.published());
    }
    var readings = DateReader.read(document.dates(), document.published());
    return readings.isEmpty()
        ? List.of(undated(document.dates(), Set.of(ReadingFlag.UNREADABLE)))
        : readings;
  }

  /**
   * What a change is of that says no date which can be read, by what it calls itself.
   *
   * @param sentence what stands under DATES; empty where nothing does
   */
  static Reading undated(RegisterDocument document, String sentence) {
    var said = document.action().isEmpty() ? document.title() : document.action();
    var kind = DeadlineKinds.of(said).stream().findFirst().orElse(ReadingClass.OTHER);
    return undated(kind, sentence.isEmpty() ? said : sentence, Set.of(ReadingFlag.UNREADABLE));
  }

  /** A reading without a date. */
  static Reading undated(String sentence, Set<ReadingFlag> flags) {
    return undated(ReadingClass.OTHER, sentence, flags);
  }

  private static Reading undated(ReadingClass kind, String sentence, Set<ReadingFlag> flags) {
    var cut = sentence.substring(0, Math.min(LONGEST_SENTENCE, sentence.length()));
    return new Reading(
        kind, Optional.empty(), Optional.empty(), Optional.empty(), flags, cut, Optional.empty());
  }
}
