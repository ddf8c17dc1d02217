package io.deadlinewatch.doctor;

import io.deadlinewatch.store.DeadlineItem;
import io.deadlinewatch.store.Inspection;
import io.deadlinewatch.store.Item;
import io.deadlinewatch.store.ItemKey;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the checks have in common. */
final class Findings {
  /** Lines of one check; who has more to mend begins with these. */
  private static final int MOST_LINES = 10;

  private Findings() {}

  static List<Finding> ok(Check check, String what) {
    return List.of(new Finding.Ok(check, what));
  }

  static List<Finding> attention(Check check, String what, String command) {
    return List.of(new Finding.Attention(check, 1, what, command));
  }

  /** Judges what was read; what was not read is said once. */
  static <T> List<Finding> judged(
      Check check, ReadResult<T> readResult, String command, Function<T, List<Finding>> judge) {
    return switch (readResult) {
      case ReadResult.Known<T>(var value) -> judge.apply(value);
      case ReadResult.Failed<T>(var why) -> attention(check, why, command);
      case ReadResult.Denied<T>(var why) -> List.of(new Finding.NotLooked(check, why));
      case ReadResult.NotAsked<T>(var why) -> List.of(new Finding.NotLooked(check, why));
    };
  }

  /** Judges the contents, whose failure is told by the check of late alerts alone. */
  static List<Finding> ofContents(
      Check check, Snapshot seen, Function<Inspection.Contents, List<Finding>> judge) {
    return seen.contents() instanceof ReadResult.Known<Inspection.Contents>(var contents)
        ? judge.apply(contents)
        : List.of(new Finding.NotLooked(check, "the deadlines could not be read"));
  }

  /** The troubles of one check, or its good word where there are none. */
  static List<Finding> listed(List<Finding.Attention> troubles, Finding.Ok otherwise) {
    if (troubles.isEmpty()) {
      return List.of(otherwise);
    }
    List<Finding> lines = new ArrayList<>(troubles.stream().limit(MOST_LINES).toList());
    int more = troubles.size() - lines.size();
    if (more > 0) {
      var first = troubles.getFirst();
      lines.add(
          new Finding.Attention(
              first.check(), more, "and " + more + " more like these", first.command()));
    }
    return lines;
  }

  static Stream<DeadlineItem> open(Inspection.Contents contents) {
    return contents.items().stream()
        .filter(DeadlineItem.class::isInstance)
        .map(DeadlineItem.class::cast)
        .filter(item -> item.deadline().status().isOpen());
  }

  /** What an operator calls an item: a deadline's id, or the digest. */
  static String name(Item item) {
    return name(item.key());
  }

  static String name(ItemKey key) {
    return key.pk().startsWith(ItemKey.DEADLINE_PREFIX)
        ? key.pk().substring(ItemKey.DEADLINE_PREFIX.length())
        : key.pk().toLowerCase(Locale.ROOT);
  }

  /** Such as {@code 7 minutes}. */
  static String words(Duration time) {
    if (time.compareTo(Duration.ofMinutes(2)) < 0) {
      return counted(time.toSeconds(), "second");
    }
    if (time.compareTo(Duration.ofHours(2)) < 0) {
      return counted(time.toMinutes(), "minute");
    }
    return time.compareTo(Duration.ofDays(2)) < 0
        ? counted(time.toHours(), "hour")
        : counted(time.toDays(), "day");
  }

  static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** Such as {@code 2025-11-10T05:01:00Z}. */
  static String time(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
