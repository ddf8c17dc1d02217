package io.deadlinewatch.plan;

import java.time.LocalDate;

/** The id of an alert, the same in every medium, log and record (R11). */
public sealed interface AlertId {

  /** The id as it is written. */
  String text();

  /**
   * An alert of a deadline.
   *
   * @param deadline the deadline's id
   * @param revision the revision that it speaks for
   * @param name a lead's written form, {@code reached} or {@code changed}
   */
  record OfDeadline(String deadline, int revision, String name) implements AlertId {
    @Override
    public String text() {
      var stem = deadline + "/" + revision + "/";
      return switch (name) {
        case PlannedAlert.REACHED, PlannedAlert.CHANGED -> stem + name;
        default -> stem + "reminder/" + name;
      };
    }
  }

  /**
   * A digest.
   *
   * @param date the date in the audience's zone that it was due on
   */
  record OfDigest(LocalDate date) implements AlertId {
    @Override
    public String text() {
      return "digest/" + date;
    }
  }
}
