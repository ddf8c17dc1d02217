package io.deadlinewatch.chaos;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the sweep processes said, read for what may explain a double.
 *
 * @param atRisk alerts that a process was publishing, or had published, in the sweep that it died
 *     in
 * @param unsure alerts whose answer or record was lost although nobody died
 * @param sweeps sweeps that ended
 * @param failures sweeps that threw
 */
record Deaths(Set<String> atRisk, Set<String> unsure, int sweeps, int failures) {
  private static final Pattern UNSURE =
      Pattern.compile("noted (?:Refused|RecordLost)\\[alertId=([^,]+),(?!.*no time was left).*");

  /** Reads the lines of each process, all of which are dead by now. */
  static Deaths of(List<List<String>> processes) {
    Set<String> atRisk = new TreeSet<>();
    Set<String> unsure = new TreeSet<>();
    int sweeps = 0;
    int failures = 0;
    for (var lines : processes) {
      Set<String> open = new TreeSet<>();
      for (var line : lines) {
        if (line.startsWith(SweepProcess.PUBLISHES)) {
          open.addAll(List.of(line.substring(SweepProcess.PUBLISHES.length()).split(" ", -1)));
        } else if (line.equals(SweepProcess.DONE)) {
          sweeps++;
          open.clear();
        } else if (line.startsWith(SweepProcess.FAILED)) {
          failures++;
        }
        var doubtful = UNSURE.matcher(line);
        if (doubtful.matches()) {
          unsure.add(doubtful.group(1));
        }
      }
      atRisk.addAll(open);
    }
    return new Deaths(atRisk, unsure, sweeps, failures);
  }

  /** Whether a double, or a record that lacks, has a reason that the README states. */
  boolean explain(String alertId) {
    return atRisk.contains(alertId) || unsure.contains(alertId);
  }

  boolean explainOneOf(String deadlineId) {
    return atRisk.stream().anyMatch(id -> id.startsWith(deadlineId + "/"))
        || unsure.stream().anyMatch(id -> id.startsWith(deadlineId + "/"));
  }
}
