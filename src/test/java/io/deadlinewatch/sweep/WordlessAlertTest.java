package io.deadlinewatch.sweep;

import static io.deadlinewatch.support.DeadlineSamples.at;
import static io.deadlinewatch.support.DeadlineSamples.deadline;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.briefing.Medium;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Source;
import io.deadlinewatch.deadline.Wording;
import io.deadlinewatch.support.sweep.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An alert that cannot be put into words, which would be a bug, takes no other along. */
class WordlessAlertTest {
  private final Stage stage = new Stage("2025-11-10T12:00:00Z");

  @Test
  void itIsRefusedAloneWhereItHasNoWords() {
    var due = at("2025-11-10T12:30", "UTC");
    stage.know(deadline("a", due));
    stage.know(wordless(deadline("b", due)));

    var report = stage.sweepAt("2025-11-10T12:30:00Z");

    assertEquals(List.of("a/1/reached"), stage.post.feed());
    assertEquals(List.of("a/1/reached"), stage.post.ids(Medium.EMAIL));
    assertEquals(List.of("a/1/reached", "b/1/reached"), stage.post.ids(Medium.SMS));
    assertEquals(2, report.troubles().refusals());
    assertEquals(
        Optional.of(stage.clock.instant().plusSeconds(30)), stage.state("b").nextAlertAt());
  }

  /** One whose source trips up whoever writes it; an SMS cites none. */
  @SuppressWarnings("NullOptional") // the bug itself
  private static Deadline wordless(Deadline deadline) {
    var source = new Source("Order", "https://example.org", null);
    var words = new Wording(deadline.title(), Optional.empty(), Optional.empty(), List.of(source));
    return new Deadline(
        deadline.id(), deadline.track(), words, deadline.timing(), deadline.status());
  }
}
