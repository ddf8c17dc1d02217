package io.deadlinewatch.support;

import static io.deadlinewatch.support.ItemSamples.NOON;

import io.deadlinewatch.collector.draft.Draft;
import io.deadlinewatch.collector.draft.DraftKind;
import io.deadlinewatch.collector.draft.DraftState;
import io.deadlinewatch.collector.draft.KeptDraft;
import io.deadlinewatch.collector.reading.DateReader;
import java.time.LocalDate;
import java.util.Optional;

/** Drafts of a made-up notice. */
public final class DraftSamples {
  private DraftSamples() {}

  /** One that waits since noon, of what is read first in a text. */
  public static KeptDraft open(String id, String text) {
    var day = Optional.of(LocalDate.of(2025, 4, 29));
    var origin =
        new Draft.Origin(
            "2025-05000",
            Optional.of("USTR-2025-0004"),
            "Notice",
            "https://www.federalregister.gov/d/2025-05000",
            "tariffs",
            day,
            "0123");
    var draft =
        new Draft(
            id,
            DraftKind.MOVE,
            Optional.of("x"),
            DateReader.read(text, day).getFirst(),
            Optional.of(false),
            origin);
    return new KeptDraft(draft, DraftState.OPEN, "", NOON, 0);
  }
}
