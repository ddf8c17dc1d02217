package io.deadlinewatch.deadline;

import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Slug;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A moment at which a policy changes or a meeting takes place, as one revision has it.
 *
 * @param id a slug, for ever
 * @param classification where it belongs among others
 * @param wording what is said of it
 * @param timing when it is
 * @param status whether it is open, settled or cancelled
 */
public record Deadline(
    String id, Classification classification, Wording wording, Timing timing, Status status) {

  /**
   * Most bytes of all texts together: an item stays under 100 KB, and a revision, which holds two
   * states, under DynamoDB's 400 KB (design, "The table").
   */
  public static final int MAX_TEXT_BYTES = 90_000;

  /**
   * Checks the id and the size.
   *
   * @throws RefusedException when the id is not a slug, or the texts are too large
   */
  public Deadline {
    Slug.required("id", id);
    requireStorable(wording, status);
  }

  /** One of which nobody said how important it is. */
  public Deadline(String id, String track, Wording wording, Timing timing, Status status) {
    this(id, Classification.of(track), wording, timing, status);
  }

  private static void requireStorable(Wording wording, Status status) {
    var texts =
        Stream.of(
                Stream.of(wording.title()),
                wording.authority().stream(),
                wording.consequence().stream(),
                wording.action().stream(),
                status.outcome().stream(),
                wording.sources().stream()
                    .flatMap(source -> Stream.of(source.title(), source.url())))
            .flatMap(Function.identity());
    long bytes = texts.mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
    if (bytes > MAX_TEXT_BYTES) {
      throw new RefusedException(
          "sources",
          "the deadline's texts take "
              + bytes
              + " bytes; at most "
              + MAX_TEXT_BYTES
              + " are kept: shorten them, or cite fewer sources");
    }
  }

  /** The thread it belongs to, a slug. */
  public String track() {
    return classification.track();
  }

  /** How much hangs on it. */
  public Importance importance() {
    return classification.importance();
  }

  /** The title, one line. */
  public String title() {
    return wording.title();
  }

  /** The first instant of the new state. */
  public Due due() {
    return timing.due();
  }

  /** How firm it is. */
  public Certainty certainty() {
    return timing.certainty();
  }

  /** What a list shows of it. */
  public DeadlineSummary summary() {
    return new DeadlineSummary(id, classification, title(), due(), certainty());
  }
}
