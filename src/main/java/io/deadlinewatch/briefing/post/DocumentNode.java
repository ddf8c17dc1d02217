package io.deadlinewatch.briefing.post;

import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a document. What a document lacks reads as an empty value, and every text is one clean
 * line, whoever wrote the document.
 *
 * @param value a text or a number as it is written; empty for others
 * @param fields of an object
 * @param items of an array
 */
public record DocumentNode(
    String value, Map<String, DocumentNode> fields, List<DocumentNode> items) {
  private static final DocumentNode NONE = new DocumentNode("", Map.of(), List.of());
  private static final int DEEPEST = 20;

  /**
   * Takes a document as it was read.
   *
   * @throws RefusedException when it is nested deeper than any alert
   */
  public static DocumentNode of(JsonNode document) {
    return of(document, 0);
  }

  /** What stands under a path; an empty value where nothing does. */
  public DocumentNode at(String... path) {
    var node = this;
    for (var name : path) {
      node = node.fields.getOrDefault(name, NONE);
    }
    return node;
  }

  /** The text under a path; none for null and for an empty one. */
  public Optional<String> text(String... path) {
    return Optional.of(at(path).value).filter(text -> !text.isEmpty());
  }

  /** The text under a path, or nothing to say. */
  public String words(String... path) {
    return at(path).value;
  }

  /** The texts of an array under a path. */
  public List<String> texts(String... path) {
    return at(path).items.stream().map(DocumentNode::value).filter(t -> !t.isEmpty()).toList();
  }

  private static DocumentNode of(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      throw new RefusedException("document", "is nested deeper than any alert");
    }
    Map<String, DocumentNode> fields = new LinkedHashMap<>();
    node.fields().forEach((name, field) -> fields.put(name, of(field, depth + 1)));
    List<DocumentNode> items = new ArrayList<>();
    node.items().forEach(item -> items.add(of(item, depth + 1)));
    return new DocumentNode(CleanLine.clean(node.value()), fields, items);
  }
}
