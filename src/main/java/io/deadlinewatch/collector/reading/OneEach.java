package io.deadlinewatch.collector.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one reading of what a text says twice: one class (or one end), one day, the sharper. */
final class OneEach {
  private final List<Reading> kept = new ArrayList<>();
  private final Map<Key, List<Integer>> places = new HashMap<>();

  private record Key(ReadingClass kind, LocalDate date) {}

  private OneEach() {}

  static List<Reading> of(List<Reading> readings) {
    var oneEach = new OneEach();
    readings.forEach(oneEach::add);
    return List.copyOf(oneEach.kept);
  }

  private void add(Reading reading) {
    if (reading.date().isEmpty()) {
      kept.add(reading);
      return;
    }
    var kind = reading.kind().isEnd() ? ReadingClass.THROUGH : reading.kind();
    var same =
        places.computeIfAbsent(new Key(kind, reading.date().orElseThrow()), _ -> new ArrayList<>());
    for (int place : same) {
      if (isOneTime(kept.get(place), reading)) {
        kept.set(place, merged(kept.get(place), reading));
        return;
      }
    }
    same.add(kept.size());
    kept.add(reading);
  }

  private static boolean isOneTime(Reading first, Reading second) {
    return first.time().isEmpty() || second.time().isEmpty() || first.time().equals(second.time());
  }

  private static Reading merged(Reading first, Reading second) {
    boolean isSharper =
        first.time().isEmpty() && (second.time().isPresent() || second.zone().isPresent());
    var kept = isSharper ? second : first;
    var was = first.was().or(second::was);
    kept = was.isPresent() ? kept.insteadOf(was.orElseThrow()) : kept;
    for (var flag : isSharper ? first.flags() : second.flags()) {
      kept = flag == ReadingFlag.RELATIVE ? kept : kept.with(flag);
    }
    return kept;
  }
}
