package io.deadlinewatch.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line keeps of what people write; the short way for plain texts says the same. */
class CleanLineTest {
  @ParameterizedTest
  @CsvSource({
    "'',''",
    "' ',''",
    "A truce: 24 points ~,A truce: 24 points ~",
    "' A  truce ',A truce",
    "'A truce ',A truce",
    "'A\ttruce\nruns\u007Fout',A truce runs out",
    "'\u201CA\u00A0 truce\u201D\u2028 ','\u201CA truce\u201D'",
    "'\u202EA\uD800 truce\uFFFF',A truce",
  })
  void runsOfSpacesAndWhatBreaksALineBecomeOneSpace(String written, String kept) {
    assertEquals(kept, CleanLine.clean(written));
  }
}
