package io.deadlinewatch.collector.register;

import java.util.List;

/**
 * What was read of the Register.
 *
 * @param found the documents, each once, in the order in which they came
 * @param unreadable how many results were none that can be read
 * @param problems why it was not read to the end; none where it was
 * @param asked how much was asked
 */
public record Harvest(List<Found> found, int unreadable, List<String> problems, Asked asked) {
  /**
   * A document, and the query that it came for first.
   *
   * @param track where drafts of it belong
   */
  public record Found(RegisterDocument document, String track) {}

  /**
   * How much was asked.
   *
   * @param queries how many queries
   * @param unfinished how many of them could not be read to the end
   * @param requests how many requests that took
   */
  public record Asked(int queries, int unfinished, int requests) {}

  /** Takes copies. */
  public Harvest {
    found = List.copyOf(found);
    problems = List.copyOf(problems);
  }

  /** Whether all was read. */
  public boolean isWhole() {
    return problems.isEmpty();
  }

  /**
   * How much of what was asked could not be read, in percent: of the queries those that were not
   * read to the end, or of the results those that are none, whichever is more.
   */
  public int unreadPercent() {
    return Math.max(
        percent(asked.unfinished(), asked.queries()),
        percent(unreadable, unreadable + found.size()));
  }

  private static int percent(int part, int whole) {
    return whole == 0 ? 0 : 100 * part / whole;
  }
}
