package io.deadlinewatch.dataset;

import io.deadlinewatch.deadline.Amendment;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Reason;
import io.deadlinewatch.situation.FactDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened later; each is one revision.
 *
 * @param mappingReader where it stands in the file, for errors that only show when changes are put
 *     in order
 * @param when when it happened
 * @param action what it does
 * @param reason why, where it is written, and the news in a sentence
 * @param facts what comes with it
 */
record FileChange(
    MappingReader mappingReader, When when, Action action, Reason reason, List<NewFact> facts) {

  /** A fact that comes with it, and where that stands in the file. */
  record NewFact(MappingReader mappingReader, FactDraft draft) {}

  /** When a change happened. */
  sealed interface When {
    /** The moment; a date alone means the alert time on that day. */
    Instant at(Audience audience);
  }

  /** A moment. */
  record AtInstant(Instant instant) implements When {
    @Override
    public Instant at(Audience audience) {
      return instant;
    }
  }

  /** A day. */
  record OnDay(LocalDate day) implements When {
    @Override
    public Instant at(Audience audience) {
      return audience.alertAt(day);
    }
  }

  /** What a change does. */
  sealed interface Action {
    /** The deadline that it is about. */
    String deadlineId();
  }

  /** Adds a deadline. */
  record Add(Deadline deadline) implements Action {
    @Override
    public String deadlineId() {
      return deadline.id();
    }
  }

  /** Changes a deadline. */
  record Amend(String deadlineId, Amendment amendment) implements Action {}
}
