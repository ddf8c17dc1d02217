package io.deadlinewatch.collector.register;

import java.util.List;

/**
 * What was read of the Register.
 *
 * @param found the documents, each once, in the order in which they came
 * @param unreadable how many results were none that can be read
 * @param problems why it was not read to the end; none where it was
 * @param requests how many requests that took
 */
public record Harvest(List<Found> found, int unreadable, List<String> problems, int requests) {
  /**
   * A document, and the query that it came for first.
   *
   * @param track where drafts of it belong
   */
  public record Found(RegisterDocument document, String track) {}

  /** Takes copies. */
  public Harvest {
    found = List.copyOf(found);
    problems = List.copyOf(problems);
  }

  /** Whether all was read. */
  public boolean isWhole() {
    return problems.isEmpty();
  }
}
