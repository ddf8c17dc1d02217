package io.deadlinewatch.delivery.console;

import io.deadlinewatch.briefing.slack.SlackMessage;
import io.deadlinewatch.json.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in a channel once Slack has read its markup: links by their labels, in lines. */
final class SlackReading {
  private static final Pattern LINK = Pattern.compile("<[^|>]*\\|([^>]*)>");
  private static final Pattern HEADING = Pattern.compile("[*_](.+)[*_]");

  /** Breaks what a service would read as markup; nobody sees it. */
  static final String JOINER = "\u2060";

  private static final String SPACE = "  ";

  private final Style style;
  private final int columns;

  SlackReading(Style style, int columns) {
    this.style = style;
    this.columns = columns;
  }

  /** The lines of a message, the header first; blocks stand apart by an empty one. */
  List<String> lines(SlackMessage message) {
    var blocks = JsonNode.read(message.payload()).orElseThrow().at("blocks").items();
    return blocks.stream()
        .flatMap(block -> Stream.concat(Stream.of(""), block(block)))
        .skip(1)
        .toList();
  }

  private Stream<String> block(JsonNode block) {
    return switch (block.at("type").value()) {
      case "header" -> wrapped(block.at("text").at("text").value()).map(style::bold);
      case "divider" -> Stream.of("-".repeat(columns));
      case "context" ->
          block.at("elements").items().stream()
              .flatMap(text -> wrapped(text.at("text").value()))
              .map(style::faint);
      default ->
          Stream.concat(
              block.at("fields").items().stream().flatMap(this::field),
              block.at("text").at("text").value().lines().flatMap(this::line));
    };
  }

  /** A field's label and what stands under it, in one line where that is short. */
  private Stream<String> field(JsonNode field) {
    var lines = field.at("text").value().lines().map(SlackReading::words).toList();
    var label = lines.getFirst().replaceAll("^\\*|\\*$", "");
    return wrapped(label + ": " + String.join("; ", lines.subList(1, lines.size())))
        .map(line ->
            line.startsWith(label) ? style.bold(label) + line.substring(label.length()) : line);
  }

  private Stream<String> line(String text) {
    var heading = HEADING.matcher(text);
    if (heading.matches()) {
      return wrapped(heading.group(1)).map(style::bold);
    }
    return text.startsWith("• ")
        ? hanging(Width.wrapped(words(text), columns - SPACE.length()))
        : wrapped(text);
  }

  private static Stream<String> hanging(List<String> lines) {
    return Stream.concat(
        Stream.of(lines.getFirst()), lines.stream().skip(1).map(line -> SPACE + line));
  }

  private Stream<String> wrapped(String text) {
    return Width.wrapped(words(text), columns).stream();
  }

  /** Without what only Slack reads. */
  private static String words(String markup) {
    return LINK.matcher(markup)
        .replaceAll("$1")
        .replace(JOINER, "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
