package io.deadlinewatch.doctor.http;

import io.deadlinewatch.doctor.PublishedBoard;
import io.deadlinewatch.json.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads what a board says of itself. */
final class StatusReader {
  private static final String SCHEMA = "deadline-watch/board-status/v1";

  private StatusReader() {}

  /** Nothing where it is not such a text. */
  static Optional<PublishedBoard.Status> read(String json) {
    return JsonNode.read(json)
        .filter(root -> root.at("schema").value().equals(SCHEMA))
        .flatMap(StatusReader::status);
  }

  private static Optional<PublishedBoard.Status> status(JsonNode root) {
    try {
      var changed = root.at("changedAt");
      var lookedAt = Instant.parse(root.at("lookedAt").value());
      return Optional.of(
          new PublishedBoard.Status(
              lookedAt,
              changed.isAbsent() ? Optional.empty() : Optional.of(Instant.parse(changed.value()))));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
