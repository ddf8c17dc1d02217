package io.deadlinewatch.store;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.plan.AlertId;
import io.deadlinewatch.text.CleanLine;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What was sent, when, and to which media.
 *
 * @param id the alert's id
 * @param decidedAt the {@code now} that it was decided at
 * @param entry what a list shows of it
 * @param accepted for each medium that accepted, how
 * @param passed the alerts or dates that it covers or skips in every medium, each with the reason
 */
public record AlertRecord(
    AlertId id,
    Instant decidedAt,
    Entry entry,
    Map<Medium, Acceptance> accepted,
    Map<String, String> passed) {

  /** Takes copies. */
  public AlertRecord {
    accepted = Map.copyOf(accepted);
    passed = Map.copyOf(passed);
  }

  /** With the media of a later attempt at the same alert; what the first one says stays. */
  public AlertRecord and(AlertRecord later) {
    Map<Medium, Acceptance> both = new EnumMap<>(Medium.class);
    both.putAll(later.accepted);
    both.putAll(accepted);
    return new AlertRecord(id, decidedAt, entry, both, passed);
  }

  /**
   * That a medium accepted an alert.
   *
   * @param messageId SNS's
   * @param covered the alerts that it covers for this medium alone: a {@code changed} that comes
   *     later here than elsewhere covers what the other media were told by itself (R7)
   */
  public record Acceptance(String messageId, Set<String> covered) {
    /** Takes a copy. */
    public Acceptance {
      covered = Set.copyOf(covered);
    }

    /** One that covers nothing beyond what the alert covers in every medium. */
    public static Acceptance of(String messageId) {
      return new Acceptance(messageId, Set.of());
    }
  }

  /**
   * What a list shows of an alert.
   *
   * @param kind reminder, reached, changed or digest
   * @param track the track, {@code all} for a digest
   * @param headline its first line
   */
  public record Entry(String kind, String track, String headline) {
    /** Keeps each text one clean line, whoever wrote it. */
    public Entry {
      kind = CleanLine.clean(kind);
      track = CleanLine.clean(track);
      headline = CleanLine.clean(headline);
    }
  }
}
