package io.deadlinewatch.briefing.post;

import io.deadlinewatch.json.JsonNode;
import io.deadlinewatch.text.CleanLine;
import io.deadlinewatch.text.RefusedException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a document. What a document lacks reads as an empty value, and every text is one clean
 * line, whoever wrote the document. A post tells a part of its document, so that a text is cleaned
 * when it is asked for.
 */
public final class DocumentNode {
  private static final int DEEPEST = 20;

  private final JsonNode node;

  private DocumentNode(JsonNode node) {
    this.node = node;
  }

  /**
   * Takes a document as it was read.
   *
   * @throws RefusedException when it is nested deeper than any alert
   */
  public static DocumentNode of(JsonNode document) {
    requireFlat(document, 0);
    return new DocumentNode(document);
  }

  /** A text or a number as it is written; empty for others. */
  public String value() {
    return CleanLine.clean(node.value());
  }

  /** The fields of an object, in their order. */
  public Map<String, DocumentNode> fields() {
    Map<String, DocumentNode> fields = new LinkedHashMap<>();
    node.fields().forEach((name, field) -> fields.put(name, new DocumentNode(field)));
    return fields;
  }

  /** The items of an array. */
  public List<DocumentNode> items() {
    return node.items().stream().map(DocumentNode::new).toList();
  }

  /** What stands under a path; an empty value where nothing does. */
  public DocumentNode at(String... path) {
    var found = node;
    for (var name : path) {
      found = found.at(name);
    }
    return new DocumentNode(found);
  }

  /** The text under a path; none for null and for an empty one. */
  public Optional<String> text(String... path) {
    return Optional.of(words(path)).filter(text -> !text.isEmpty());
  }

  /** The text under a path, or nothing to say. */
  public String words(String... path) {
    return at(path).value();
  }

  /** The texts of an array under a path. */
  public List<String> texts(String... path) {
    return at(path).items().stream()
        .map(DocumentNode::value)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static void requireFlat(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      throw new RefusedException("document", "is nested deeper than any alert");
    }
    if (!node.fields().isEmpty()) {
      node.fields().values().forEach(field -> requireFlat(field, depth + 1));
    }
    if (!node.items().isEmpty()) {
      node.items().forEach(item -> requireFlat(item, depth + 1));
    }
  }
}
