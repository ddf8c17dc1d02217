package io.deadlinewatch.collector.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The Register's own dates of a document, which hold one of each kind and no clock time.
 *
 * @param commentsCloseOn when comments close, where the Register says so
 * @param effectiveOn when it takes effect, where the Register says so
 */
public record Agreement(Optional<LocalDate> commentsCloseOn, Optional<LocalDate> effectiveOn) {
  /** Whether the Register says the same of a reading; nothing where it says nothing. */
  public Optional<Boolean> with(Reading reading) {
    var said =
        switch (reading.kind()) {
          case COMMENTS -> commentsCloseOn;
          case EFFECTIVE, APPLICABLE -> effectiveOn;
          case REBUTTAL, HEARING, REQUEST_TO_APPEAR, EXPIRES, THROUGH, COMPLIANCE, OTHER ->
              Optional.<LocalDate>empty();
        };
    return said.flatMap(day -> reading.date().map(day::equals));
  }
}
