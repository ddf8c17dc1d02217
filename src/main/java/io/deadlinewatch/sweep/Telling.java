package io.deadlinewatch.sweep;

import io.deadlinewatch.briefing.Alert;
import io.deadlinewatch.briefing.Medium;
import java.util.Map;
import java.util.Set;

/**
 * An alert that is to be told.
 *
 * @param alert what to tell
 * @param missing the media that have not accepted it yet
 * @param passed the alerts or dates that it covers or skips, each with the reason
 */
record Telling(Alert alert, Set<Medium> missing, Map<String, String> passed) {
  Telling {
    missing = Set.copyOf(missing);
    passed = Map.copyOf(passed);
  }
}
