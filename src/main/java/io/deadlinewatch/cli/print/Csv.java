package io.deadlinewatch.cli.print;

import io.deadlinewatch.json.JsonNode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a list says as JSON, as a table for a spreadsheet: RFC 4180 in UTF-8, a line of names first,
 * lines ending in CR LF. A field inside another is named by both, {@code due.zone}; of an array the
 * items stand in one cell, with {@code "; "} between them; what is null is empty.
 *
 * <p>A spreadsheet works out what begins with a sign of its own, whoever wrote it, and could be
 * made to fetch an address by a title. Such a text begins with an apostrophe here, and so does one
 * that begins with an apostrophe itself: whoever takes one off everywhere has what was written.
 */
public final class Csv {
  private static final String END = "\r\n";
  private static final String BETWEEN = "; ";
  private static final String GUARD = "'";

  /** The signs, as they are typed in East Asia too; the apostrophe for the way back. */
  private static final String GUARDED = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

  private Csv() {}

  /**
   * A table.
   *
   * @param columns what each column holds, by its name in the objects
   * @param objects a JSON object for each line
   */
  public static String table(List<String> columns, List<String> objects) {
    var lines = new StringBuilder(String.join(",", columns)).append(END);
    for (var object : objects) {
      var node = JsonNode.read(object).orElseThrow();
      lines
          .append(
              columns.stream()
                  .map(column -> cell(at(node, column)))
                  .collect(Collectors.joining(",")))
          .append(END);
    }
    return lines.toString();
  }

  private static String at(JsonNode object, String column) {
    int dot = column.indexOf('.');
    if (dot >= 0) {
      return at(object.at(column.substring(0, dot)), column.substring(dot + 1));
    }
    var node = object.at(column);
    return node.items().isEmpty()
        ? node.value()
        : node.items().stream().map(JsonNode::value).collect(Collectors.joining(BETWEEN));
  }

  private static String cell(String text) {
    var safe = text.isEmpty() || GUARDED.indexOf(text.charAt(0)) < 0 ? text : GUARD + text;
    boolean isPlain = safe.chars().noneMatch(one -> ",\"\r\n".indexOf(one) >= 0);
    return isPlain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
  }
}
