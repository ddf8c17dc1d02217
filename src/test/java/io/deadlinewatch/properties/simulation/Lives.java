package io.deadlinewatch.properties.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Many lives, one after the other. */
public final class Lives {
  private final Statistics statistics = new Statistics();
  private Optional<CallOutcome> broken = Optional.empty();

  /** Lives those of some seeds, up to the first that breaks a rule. */
  static Lives of(Story story, long from, int seeds) {
    var lives = new Lives();
    for (long seed = from; seed < from + seeds && lives.broken.isEmpty(); seed++) {
      var callOutcome = CallOutcome.of(story, seed, Muted.none(), false);
      lives.statistics.add(callOutcome.statistics());
      lives.broken = callOutcome.broken().map(_ -> callOutcome);
    }
    return lives;
  }

  Statistics statistics() {
    return statistics;
  }

  Optional<CallOutcome> broken() {
    return broken;
  }

  /** What a mutated program is asked through its own class loader: the first seed that breaks. */
  public static List<String> firstBroken(String story, long from, int seeds) {
    List<String> found = new ArrayList<>();
    of(Story.valueOf(story), from, seeds)
        .broken()
        .ifPresent(callOutcome -> {
          found.add(Long.toString(callOutcome.seed()));
          found.add(callOutcome.broken().orElseThrow().getMessage());
        });
    return found;
  }
}
