package io.deadlinewatch.deadline;

/**
 * A moment at which a policy changes or a meeting takes place, as one revision has it.
 *
 * @param id a slug, for ever
 * @param track the thread it belongs to, a slug
 * @param wording what is said of it
 * @param timing when it is
 * @param status whether it is open, settled or cancelled
 */
public record Deadline(String id, String track, Wording wording, Timing timing, Status status) {

  /**
   * Checks the slugs.
   *
   * @throws RefusedException when the id or the track is not a slug
   */
  public Deadline {
    Slug.required("id", id);
    Slug.track("track", track);
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
    return new DeadlineSummary(id, track, title(), due(), certainty());
  }
}
