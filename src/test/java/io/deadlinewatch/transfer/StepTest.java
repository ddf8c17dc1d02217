package io.deadlinewatch.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.deadline.Edit;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.support.ItemSamples;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On whose word an import changes something. */
class StepTest {
  private static final Optional<Source> FILES = source("file");
  private static final Optional<Source> OPERATORS = source("operator");

  private final Step step = new Step(ItemSamples.deadline("a"), Optional.empty(), FILES, List.of());

  @Test
  void theOperatorsSourceComesFirstWhereTheFileGivesNoReason() {
    assertEquals(OPERATORS, step.edit(given(OPERATORS)).source());
  }

  @Test
  void theFilesSourceStandsWhereTheOperatorNamesNone() {
    assertEquals(FILES, step.edit(given(Optional.empty())).source());
  }

  private static Edit given(Optional<Source> source) {
    return new Edit(Instant.EPOCH, "Ann", "Read again.", source);
  }

  private static Optional<Source> source(String whose) {
    return Optional.of(new Source(whose, "https://example.org/" + whose, Optional.empty()));
  }
}
