package io.deadlinewatch.deadline;

import static io.deadlinewatch.support.DeadlineSamples.moment;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.deadlinewatch.plan.AlertPlan;
import io.deadlinewatch.plan.AlertProgress;
import io.deadlinewatch.plan.AlertReason;
import io.deadlinewatch.plan.Decision;
import io.deadlinewatch.plan.RecordedAlert;
import io.deadlinewatch.support.DeadlineSamples;
import java.util.List;
import java.util.Set;

/** Short forms of {@link AlertPlan} for one audience, New York at nine. */
final class Plans {
  static final Audience AUDIENCE = DeadlineSamples.audience("America/New_York", "09:00");

  private Plans() {}

  /** The alert owed by an announced deadline. */
  static Decision.Say said(Deadline deadline, String now, String... said) {
    return assertInstanceOf(Decision.Say.class, decide(deadline, announced(said), now));
  }

  /** Why nothing is owed. */
  static AlertReason silent(Deadline deadline, AlertProgress progress, String now) {
    return assertInstanceOf(Decision.Silent.class, decide(deadline, progress, now)).reason();
  }

  static Decision decide(
      Deadline deadline, AlertProgress progress, String now, RecordedAlert... told) {
    return AlertPlan.decide(deadline, progress, List.of(told), moment(now), AUDIENCE);
  }

  static AlertProgress announced(String... said) {
    return new AlertProgress(1, 1, Set.of(said));
  }
}
