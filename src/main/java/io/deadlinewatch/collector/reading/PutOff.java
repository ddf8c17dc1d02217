package io.deadlinewatch.collector.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Gives the old date of an extension to the reading that stands in its place. */
final class PutOff {
  private final List<Reading> readings;
  private Optional<LocalDate> old = Optional.empty();
  private int seen;

  PutOff(List<Reading> readings) {
    this.readings = readings;
    this.seen = readings.size();
  }

  /** A date that is put off: what is read next stands in its place. */
  void from(Optional<LocalDate> date) {
    old = date.or(() -> old);
  }

  /** After a day was read, whether or not a reading came of it. */
  void to() {
    if (readings.size() > seen) {
      give();
    }
    seen = readings.size();
  }

  /** After the sentence: "until June 30 instead of June 15" names the old date last. */
  Optional<LocalDate> end() {
    if (!readings.isEmpty()) {
      give();
    }
    return old;
  }

  private void give() {
    var last = readings.getLast();
    boolean isAnother = old.isPresent() && last.was().isEmpty() && !last.date().equals(old);
    if (isAnother) {
      readings.set(readings.size() - 1, last.insteadOf(old.orElseThrow()));
      old = Optional.empty();
    }
  }
}
