package io.deadlinewatch.board.feed;

import io.deadlinewatch.text.CleanLine;
import java.util.stream.Collectors;

/** XML elements, whose texts and attributes stay texts whoever wrote them. */
final class Xml {
  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

  /** Opens an element that others stand in. */
  Xml open(String tag) {
    text.append('<').append(tag).append(">\n");
    return this;
  }

  /** Closes it. */
  Xml close(String name) {
    text.append("</").append(name).append(">\n");
    return this;
  }

  /** An element with a text, which may have several lines. */
  Xml element(String name, String value) {
    text.append('<').append(name).append('>').append(safe(value));
    text.append("</").append(name).append(">\n");
    return this;
  }

  /**
   * An element without a text.
   *
   * @param attributes names and values by turns
   */
  Xml empty(String name, String... attributes) {
    text.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(safe(attributes[i + 1])).append('"');
    }
    text.append("/>\n");
    return this;
  }

  /** What has no place in XML is cleaned away; what has a meaning there is written as itself. */
  private static String safe(String value) {
    return value
        .lines()
        .map(CleanLine::clean)
        .collect(Collectors.joining("\n"))
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
