package io.deadlinewatch.local.settings;

import io.deadlinewatch.dataset.MappingReader;
import io.deadlinewatch.deadline.Times;
import java.time.LocalTime;
import java.util.Set;

/** When the Federal Register is asked, every day by Washington's clock. */
record CollectEntry(LocalTime daily) {
  static final Set<String> FIELDS = Set.of("daily");

  /** After the morning issue. */
  private static final LocalTime USUAL = LocalTime.of(9, 30);

  static CollectEntry read(MappingReader from) {
    from.eachField(() -> from.optionalText("daily").map(CollectEntry::hour));
    return new CollectEntry(from.optionalText("daily").map(CollectEntry::hour).orElse(USUAL));
  }

  private static LocalTime hour(String text) {
    return Times.parse("daily", text);
  }
}
