package io.deadlinewatch.board.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.board.BoardSamples;
import io.deadlinewatch.board.Site;
import io.deadlinewatch.deadline.Audience;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.support.ShippedSchema;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The data of a board. */
class DataRendererTest {
  private static final ShippedSchema SCHEMA = ShippedSchema.of("board-v1.json");

  @Test
  void keepsToItsSchemaWhateverIsInIt() {
    assertEquals(List.of(), SCHEMA.problems(data(BoardSamples.SITE, BoardSamples.ofEachKind())));
    assertEquals(List.of(), SCHEMA.problems(data(BoardSamples.SITE, BoardSamples.hostile(40))));
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    var data = data(BoardSamples.SITE, BoardSamples.ofEachKind());
    assertFalse(SCHEMA.problems(data.replaceFirst("\"id\":\"", "\"id\":\"A ")).isEmpty());
    assertFalse(SCHEMA.problems(data.replaceFirst("\"zone\":", "\"zones\":")).isEmpty());
  }

  @Test
  void namesNoPageWhereNobodyKnowsItsAddress() {
    var nowhere = data(new Site(Optional.empty()), BoardSamples.ofEachKind());
    assertEquals(List.of(), SCHEMA.problems(nowhere));
    assertTrue(nowhere.contains("\"page\":null"), nowhere);
  }

  @Test
  void aDateAloneHasNoInstantAndALastDayIsItself() {
    var deadlines =
        JsonNode.read(data(BoardSamples.SITE, BoardSamples.ofEachKind()))
            .orElseThrow()
            .at("deadlines")
            .items();
    var last = deadlines.get(2).at("due");
    assertEquals("2025-11-09", last.at("through").value());
    assertEquals("2025-11-09T16:00:00Z", last.at("instant").value());
    var date = deadlines.get(1).at("due");
    assertEquals("2025-10-30", date.at("date").value());
    assertEquals("", date.at("instant").value());
  }

  private static String data(Site site, List<Revision> revisions) {
    var deadlines =
        revisions.stream().map(each -> new BoardDeadline(List.of(each), List.of())).toList();
    var board = new Board(site, Audience.DEFAULT, deadlines, List.of(), BoardSamples.NOW);
    return DataRenderer.render(board).map(BoardFile::text).findFirst().orElseThrow();
  }
}
