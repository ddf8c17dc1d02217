package io.deadlinewatch.plan;

import io.deadlinewatch.deadline.Audience;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When digests are due: rules R4, R6 and R12, as pure functions; design, "When an alert is due".
 * Held by {@code R12DigestPlanTest}, {@code R12DigestSweepTest}.
 */
public final class DigestPlan {
  private static final int DAYS_A_WEEK = 7;

  private DigestPlan() {}

  /**
   * How far the digests have come.
   *
   * @param lastDate the last date that was told, or passed before the first sweep
   * @param lastAt when that was; what changed since then is new to the next digest
   */
  public record DigestProgress(LocalDate lastDate, Instant lastAt) {}

  /**
   * A digest that is owed.
   *
   * @param date the date that it is for, in the audience's zone
   * @param skipped the dates before it that an outage left untold
   */
  public record DueDigest(LocalDate date, List<LocalDate> skipped) {
    /** Takes a copy. */
    public DueDigest {
      skipped = List.copyOf(skipped);
    }
  }

  /** The state from which digests begin: those not later than now are not owed. */
  public static DigestProgress beginning(Instant now, Audience audience) {
    var today = audience.dateOf(now);
    var lastDate = audience.digestAt(today).isAfter(now) ? today.minusDays(1) : today;
    return new DigestProgress(lastDate, previousBefore(lastDate.plusDays(1), audience));
  }

  /** The digest owed now: the latest untold, and only that one after an outage. */
  public static Optional<DueDigest> decide(
      DigestProgress digestProgress, Instant now, Audience audience) {
    List<LocalDate> owed = new ArrayList<>();
    var from = digestProgress.lastDate().plusDays(1);
    var until = audience.dateOf(now).plusDays(1);
    for (var date = from; !date.isAfter(until); date = date.plusDays(1)) {
      if (isDigestDay(date, audience) && !audience.digestAt(date).isAfter(now)) {
        owed.add(date);
      }
    }
    return owed.isEmpty()
        ? Optional.empty()
        : Optional.of(new DueDigest(owed.getLast(), owed.subList(0, owed.size() - 1)));
  }

  /** When the next digest is due; it may be past. */
  public static Instant nextAt(DigestProgress digestProgress, Audience audience) {
    var date = digestProgress.lastDate().plusDays(1);
    while (!isDigestDay(date, audience)) {
      date = date.plusDays(1);
    }
    return audience.digestAt(date);
  }

  private static Instant previousBefore(LocalDate before, Audience audience) {
    for (int back = 1; back <= DAYS_A_WEEK; back++) {
      if (isDigestDay(before.minusDays(back), audience)) {
        return audience.digestAt(before.minusDays(back));
      }
    }
    throw new IllegalStateException("an audience without a digest day: " + audience);
  }

  private static boolean isDigestDay(LocalDate date, Audience audience) {
    return audience.digest().days().contains(date.getDayOfWeek());
  }
}
