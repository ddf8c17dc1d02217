package io.deadlinewatch.cli.collect;

import io.deadlinewatch.collector.reading.Agreement;
import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.text.RefusedException;
import io.deadlinewatch.text.Utf8Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A text to read, as one line of JSON has it.
 *
 * @param id whatever names it
 * @param text what to read
 * @param published when its document was published
 * @param register the Register's own dates
 */
record TextLine(String id, String text, Optional<LocalDate> published, Agreement register) {
  /**
   * Reads a line.
   *
   * @throws RefusedException for what is no object, has no id or no text, or a date that is none
   */
  static TextLine of(String line) {
    var object =
        JsonNode.read(Utf8Text.withoutMark(line))
            .filter(node -> !node.fields().isEmpty())
            .orElseThrow(() ->
                new RefusedException(
                    "line", "is no JSON object, or names a field twice; write one a line"));
    return new TextLine(
        required(object, "id"),
        required(object, "text"),
        date(object, "publication_date"),
        new Agreement(date(object, "comments_close_on"), date(object, "effective_on")));
  }

  private static String required(JsonNode object, String field) {
    var value = object.at(field);
    if (value.isAbsent() || !value.fields().isEmpty() || !value.items().isEmpty()) {
      throw new RefusedException(field, "is missing, or no text; every line needs id and text");
    }
    return value.value();
  }

  private static Optional<LocalDate> date(JsonNode object, String field) {
    var value = object.at(field);
    try {
      return value.isAbsent() ? Optional.empty() : Optional.of(LocalDate.parse(value.value()));
    } catch (DateTimeException _) {
      throw new RefusedException(field, "is no date; write YYYY-MM-DD, or null");
    }
  }
}
