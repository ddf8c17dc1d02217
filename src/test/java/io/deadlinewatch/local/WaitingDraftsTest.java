package io.deadlinewatch.local;

import static io.deadlinewatch.support.ItemSamples.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deadlinewatch.collector.draft.DraftState;
import io.deadlinewatch.store.Inspection.WaitingDraft;
import io.deadlinewatch.support.DraftSamples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees of the drafts who looks a table over. */
class WaitingDraftsTest {
  @TempDir private Path folder;

  @Test
  void onlyOpenOnesWaitSinceTheyWereProposed() {
    try (var home = Home.make(folder)) {
      var drafts = home.store(_ -> {}).drafts();
      for (var id : List.of("b", "a", "dismissed")) {
        drafts.keep(DraftSamples.open(id, "Comments are due June 2, 2025."));
      }
      var read = drafts.find("dismissed").orElseThrow();
      drafts.keep(read.in(DraftState.DISMISSED, "Not ours.", NOON.plusSeconds(9)));

      var seen = home.inspection().drafts();

      assertEquals(List.of(new WaitingDraft("a", NOON), new WaitingDraft("b", NOON)), seen.open());
      assertEquals(List.of(), seen.unreadable());
    }
  }
}
