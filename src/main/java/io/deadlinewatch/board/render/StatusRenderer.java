package io.deadlinewatch.board.render;

import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.json.Json;
import java.time.Instant;
import java.util.stream.Stream;

/** When the table was last looked at, and how new it is: the one file that changes by itself. */
final class StatusRenderer {
  private StatusRenderer() {}

  static Stream<BoardFile> render(Board board) {
    var text =
        Json.text(json -> {
          json.writeStartObject();
          json.writeStringField("schema", "deadline-watch/board-status/v1");
          json.writeStringField("lookedAt", board.at().toString());
          Json.field(json, "changedAt", board.changedAt().map(Instant::toString));
          json.writeNumberField("deadlines", board.deadlines().size());
          json.writeEndObject();
        });
    return Stream.of(new BoardFile("status.json", text + "\n"));
  }
}
