package io.deadlinewatch.deadline;

import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import java.util.List;
import java.util.Optional;

/**
 * What is said of a deadline.
 *
 * @param title one line
 * @param authority who decides, if it is known
 * @param consequence what happens, if it is known
 * @param action what a reader can do, where and until when, in at most {@value #MAX_ACTION}
 *     characters, if there is something to do
 * @param sources at most {@value #MAX_SOURCES}
 */
public record Wording(
    String title,
    Optional<String> authority,
    Optional<String> consequence,
    Optional<String> action,
    List<Source> sources) {
  /** Most sources of one deadline; design, "The table". */
  public static final int MAX_SOURCES = 20;

  /** Longest action. */
  public static final int MAX_ACTION = 1_000;

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
    action =
        action
            .map(text -> CleanLine.optional("action", text, MAX_ACTION))
            .filter(s -> !s.isEmpty());
    if (sources.size() > MAX_SOURCES) {
      throw new RefusedException(
          "sources", "are " + sources.size() + "; at most " + MAX_SOURCES + " are kept");
    }
    sources = List.copyOf(sources);
  }

  /** Words of a deadline that leaves nothing for readers to do. */
  public Wording(
      String title,
      Optional<String> authority,
      Optional<String> consequence,
      List<Source> sources) {
    this(title, authority, consequence, Optional.empty(), sources);
  }
}
