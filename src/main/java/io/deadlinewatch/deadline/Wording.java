package io.deadlinewatch.deadline;

import java.util.List;
import java.util.Optional;

/**
 * What is said of a deadline.
 *
 * @param title one line
 * @param authority who decides, if it is known
 * @param consequence what happens, if it is known
 * @param sources at most {@value #MAX_SOURCES}
 */
public record Wording(
    String title, Optional<String> authority, Optional<String> consequence, List<Source> sources) {
  /** Most sources of one deadline; design, "The table". */
  public static final int MAX_SOURCES = 20;

  /**
   * Cleans and checks the texts.
   *
   * @throws RefusedException for an empty title, a text that is too long, or too many sources
   */
  public Wording {
    title = CleanLine.required("title", title);
    authority =
        authority.map(text -> CleanLine.optional("authority", text)).filter(s -> !s.isEmpty());
    consequence =
        consequence.map(text -> CleanLine.optional("consequence", text)).filter(s -> !s.isEmpty());
    if (sources.size() > MAX_SOURCES) {
      throw new RefusedException(
          "sources", "are " + sources.size() + "; at most " + MAX_SOURCES + " are kept");
    }
    sources = List.copyOf(sources);
  }
}
