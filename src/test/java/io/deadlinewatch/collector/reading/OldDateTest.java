package io.deadlinewatch.collector.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An extension keeps the date that it puts off. */
class OldDateTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2025, 4, 29));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The comment period is extended from May 1, 2025, to June 2, 2025.",
        "The comment period, which closed on May 1, 2025, is extended to June 2, 2025.",
        "The comment period, which closes on May 1, 2025, is extended to June 2, 2025.",
        "The comment period scheduled to close on May 1, 2025, is extended by a month to June 2,"
            + " 2025.",
        "FDA is extending the comment period, set to expire May 1, 2025, until June 2, 2025.",
        "The rule, effective May 1, 2025, is delayed until June 2, 2025.",
        "The May 1, 2025, deadline for comments is extended to June 2, 2025.",
        "The deadline for comments, originally May 1, 2025, is extended to June 2, 2025.",
        "The comment period is extended to June 2, 2025, instead of May 1, 2025.",
        "The effective date is delayed from May 1, 2025, until June 2, 2025.",
        "The effective date of the rule, previously May 1, 2025, is postponed to June 2, 2025.",
        "USTR extends the exclusions through June 2, 2025. They were scheduled to expire on May 1,"
            + " 2025.",
        "The compliance date is corrected from May 1, 2025 to June 2, 2025."
      })
  void anExtensionKeepsTheDateThatItPutsOff(String text) {
    var readings = DateReader.read(text, PUBLISHED);

    assertEquals(1, readings.size(), text);
    assertEquals(Optional.of(LocalDate.of(2025, 6, 2)), readings.getFirst().date(), text);
    assertEquals(Optional.of(LocalDate.of(2025, 5, 1)), readings.getFirst().was(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comments on the notice of April 1, 2025, are due June 2, 2025.",
        "The comment period of the notice published on April 1, 2025, is extended to June 2, 2025.",
        "The time is extended; comments are due May 1, 2025, and rebuttals are taken until June 2,"
            + " 2025.",
        "The rule is effective May 1, 2025, and the compliance date is delayed until June 2, 2025.",
        "Effective May 1, 2025. Comments are due June 2, 2025."
      })
  void aDateThatIsNotPutOffIsNotTheOldOne(String text) {
    assertEquals(
        List.of(),
        DateReader.read(text, PUBLISHED).stream().filter(each -> each.was().isPresent()).toList());
  }

  @Test
  void ofTwoThatArePutOffEachKeepsItsOwn() {
    var readings =
        DateReader.read(
            "Comments are extended from May 1, 2025, to June 2, 2025, and rebuttal comments from"
                + " May 8, 2025, to June 9, 2025.",
            PUBLISHED);

    assertEquals(
        List.of(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 8)),
        readings.stream().flatMap(each -> each.was().stream()).toList());
  }
}
