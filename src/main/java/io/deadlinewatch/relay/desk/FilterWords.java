package io.deadlinewatch.relay.desk;

import io.deadlinewatch.briefing.Urgency;
import io.deadlinewatch.deadline.Importance;
import io.deadlinewatch.relay.route.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a route wants, in words. */
public final class FilterWords {
  private FilterWords() {}

  /** Such as {@code truce, tariffs; high urgency; changed, digest}, or {@code everything}. */
  public static String of(Route.Filter filter) {
    List<String> words = new ArrayList<>();
    filter.tracks().map(FilterWords::listed).ifPresent(words::add);
    if (filter.leastUrgency() == Urgency.HIGH) {
      words.add("high urgency");
    }
    if (filter.leastImportance() != Importance.MINOR) {
      words.add(
          filter.leastImportance().word()
              + (filter.leastImportance() == Importance.MAJOR ? "" : " or major"));
    }
    filter.kinds().map(kinds -> "only " + listed(kinds)).ifPresent(words::add);
    return words.isEmpty() ? "everything" : String.join("; ", words);
  }

  private static String listed(Set<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }
}
