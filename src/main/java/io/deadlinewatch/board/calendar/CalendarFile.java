package io.deadlinewatch.board.calendar;

import io.deadlinewatch.board.Site;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.deadline.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** A calendar of deadlines. */
public final class CalendarFile {
  /** How long one that was called off is shown as such: long enough for a slow reader to see it. */
  static final Duration CANCELLED_FOR = Duration.ofDays(28);

  /** How long what is over stays: some readers refuse a calendar of more than a megabyte. */
  static final Duration PAST_FOR = Duration.ofDays(400);

  private final Site site;
  private final Audience audience;

  /**
   * @param site where the board is read, which goes into ids and links
   * @param audience in whose zone moments are put into words
   */
  public CalendarFile(Site site, Audience audience) {
    this.site = site;
    this.audience = audience;
  }

  /**
   * The whole file. Of the same deadlines it is the same, until one is over for long enough.
   *
   * @param name what it is called in a reader's list
   * @param deadlines each as its last revision has it
   * @param at the moment that what is over is counted from
   */
  public String of(String name, List<Revision> deadlines, Instant at) {
    return CalendarText.of(
        name,
        deadlines.stream()
            .filter(revision -> isShown(revision, at))
            .sorted(order())
            .map(this::event)
            .toList());
  }

  private boolean isShown(Revision last, Instant at) {
    var deadline = last.to();
    return !deadline.due().reachedAt(audience).isBefore(at.minus(PAST_FOR))
        && !(deadline.status() instanceof Status.Cancelled
            && last.edit().at().isBefore(at.minus(CANCELLED_FOR)));
  }

  private Comparator<Revision> order() {
    return Comparator.comparing((Revision last) -> last.to().due().reachedAt(audience))
        .thenComparing(last -> last.to().id());
  }

  private CalendarEvent event(Revision last) {
    Deadline deadline = last.to();
    var key =
        new CalendarEvent.Key(
            deadline.id() + "@" + site.host(),
            last.number(),
            last.edit().at(),
            site.page(deadline.id()));
    return DeadlineEvent.of(deadline, key, audience);
  }
}
