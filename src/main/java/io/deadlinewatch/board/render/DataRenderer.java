package io.deadlinewatch.board.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.deadlinewatch.board.Board;
import io.deadlinewatch.board.BoardDeadline;
import io.deadlinewatch.board.BoardFile;
import io.deadlinewatch.deadline.Deadline;
import io.deadlinewatch.deadline.Revision;
import io.deadlinewatch.json.Json;
import io.deadlinewatch.json.Utf8Json;
import io.deadlinewatch.situation.Fact;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the pages say, for programs: the schema is {@code schemas/board-v1.json}. */
final class DataRenderer {
  private static final String SCHEMA = "deadline-watch/board/v1";

  private final JsonGenerator json;
  private final DataParts parts;
  private final Board board;

  private DataRenderer(JsonGenerator json, Board board) {
    this.json = json;
    this.parts = new DataParts(json);
    this.board = board;
  }

  static Stream<BoardFile> render(Board board) {
    return Stream.of(
        BoardFile.large(
            "deadlines.json", () -> Utf8Json.line(json -> new DataRenderer(json, board).write())));
  }

  private void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("zone", board.audience().zone().getId());
    json.writeArrayFieldStart("deadlines");
    for (var deadline : board.deadlines()) {
      deadline(deadline);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    for (var fact : board.facts()) {
      fact(fact);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void deadline(BoardDeadline each) throws IOException {
    Deadline now = each.now();
    json.writeStartObject();
    json.writeStringField("id", now.id());
    Json.field(json, "page", board.site().page(now.id()).map(URI::toString));
    json.writeNumberField("revision", each.last().number());
    json.writeStringField("track", now.track());
    json.writeStringField("importance", now.importance().word());
    json.writeBooleanField("awaitsOutcome", now.classification().awaitsOutcome());
    parts.state(now);
    json.writeArrayFieldStart("history");
    for (var revision : each.revisions()) {
      revision(revision);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("alerts");
    for (var told : each.told()) {
      json.writeStartObject();
      json.writeStringField("id", told.id().text());
      json.writeStringField("at", told.at().toString());
      json.writeStringField("headline", told.headline());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void revision(Revision revision) throws IOException {
    var edit = revision.edit();
    json.writeStartObject();
    json.writeNumberField("revision", revision.number());
    json.writeStringField("at", edit.at().toString());
    Json.field(json, "headline", edit.headline());
    json.writeStringField("why", edit.why());
    json.writeBooleanField("correction", edit.isRetraction());
    parts.source("source", edit.source());
    json.writeObjectFieldStart("state");
    parts.state(revision.to());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void fact(Fact fact) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", fact.id());
    json.writeStringField("track", fact.track());
    json.writeStringField("text", fact.statement().text());
    json.writeStringField("asOf", fact.statement().asOf().toString());
    Json.field(json, "supersedes", fact.supersedes());
    parts.source("source", Optional.of(fact.statement().source()));
    json.writeEndObject();
  }
}
