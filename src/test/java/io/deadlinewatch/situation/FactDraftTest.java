package io.deadlinewatch.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.deadlinewatch.support.ItemSamples;
import io.deadlinewatch.text.RefusedException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactDraftTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 10);
  private static final FactDraft.Occasion OCCASION =
      new FactDraft.Occasion("truce", TODAY, ItemSamples.source());
  private static final Fact OLDER =
      new Fact(
          "older",
          "tariffs",
          new Statement("It was 55%.", LocalDate.of(2025, 10, 10), ItemSamples.source()),
          Optional.empty());

  @Test
  void whatTheDraftLeavesOutTheChangeSays() {
    var fact = draft(Optional.empty(), Optional.empty()).on(OCCASION, Map.of());

    assertEquals("truce", fact.track());
    assertEquals(TODAY, fact.statement().asOf());
    assertEquals(ItemSamples.source(), fact.statement().source());
    assertEquals(Fact.derivedId("truce", fact.statement()), fact.id());
  }

  @Test
  void aSuccessorSpeaksOfTheTrackOfWhatItReplaces() {
    var fact = draft(Optional.empty(), Optional.of("older")).on(OCCASION, Map.of("older", OLDER));

    assertEquals("tariffs", fact.track());
    assertEquals(Optional.of("older"), fact.supersedes());
  }

  @Test
  void aDayThatHasNotBegunForTheAudienceIsTheChangesOwn() {
    var tomorrow =
        new FactDraft.Said("It is 47%.", Optional.of(TODAY.plusDays(1)), Optional.empty());
    var draft = new FactDraft(Optional.empty(), Optional.empty(), tomorrow, Optional.empty());

    assertEquals(TODAY, draft.on(OCCASION, Map.of()).statement().asOf());
  }

  @Test
  void whatNobodyKnowsCannotBeSuperseded() {
    var draft = draft(Optional.empty(), Optional.of("older"));

    var refused = assertThrows(RefusedException.class, () -> draft.on(OCCASION, Map.of()));

    assertEquals("supersedes", refused.field());
  }

  @Test
  void anotherFactsIdIsRefused() {
    var draft = draft(Optional.of("older"), Optional.empty());

    var refused =
        assertThrows(RefusedException.class, () -> draft.on(OCCASION, Map.of("older", OLDER)));

    assertEquals("id", refused.field());
  }

  private static FactDraft draft(Optional<String> id, Optional<String> supersedes) {
    var said = new FactDraft.Said("It is 47%.", Optional.empty(), Optional.empty());
    return new FactDraft(id, Optional.empty(), said, supersedes);
  }
}
