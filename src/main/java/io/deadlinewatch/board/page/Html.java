package io.deadlinewatch.board.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An HTML page as it is written, element by element: whatever stands in a text or in an attribute's
 * value comes out as text. Names of elements and attributes are the program's own.
 */
final class Html {
  private final StringBuilder written = new StringBuilder(1 << 14);
  private final Deque<String> open = new ArrayDeque<>();

  Html() {
    written.append("<!doctype html>\n");
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** Writes an element that holds nothing, such as {@code meta}. */
  Html empty(String element, String... attributes) {
    tag(element, attributes);
    return this;
  }

  /** Writes an element that holds a text alone. */
  Html leaf(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close();
  }

  Html text(String text) {
    escape(text);
    return this;
  }

  /** Ends the element that was begun last. */
  Html close() {
    written.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends a line of the file, where white space says nothing. */
  Html line() {
    written.append('\n');
    return this;
  }

  private void tag(String element, String... attributes) {
    written.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      written.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      written.append('"');
    }
    written.append('>');
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> written.append("&amp;");
        case '<' -> written.append("&lt;");
        case '>' -> written.append("&gt;");
        case '"' -> written.append("&quot;");
        default -> written.append(c);
      }
    }
  }

  /**
   * The page.
   *
   * @throws IllegalStateException when an element was not ended
   */
  String page() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("never ended: " + open);
    }
    return written + "\n";
  }
}
