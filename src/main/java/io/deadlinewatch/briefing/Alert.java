package io.deadlinewatch.briefing;

import io.deadlinewatch.plan.AlertId;
import java.time.Instant;

/** One thing subscribers are told. */
public sealed interface Alert permits DeadlineAlert, DigestAlert {
  /** The id, the same in every medium, log and record. */
  AlertId id();

  /** When it was decided; its words count from here (R9). */
  Instant at();

  /** {@code reminder}, {@code reached}, {@code changed} or {@code digest}. */
  String kind();

  /** The track whose message carries it; {@code all} for a digest. */
  String track();
}
