package io.deadlinewatch.dataset;

import io.deadlinewatch.text.Utf8Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document into nodes; JSON is YAML. Strict: UTF-8, one document, no tags, no
 * repeated fields, no deep nesting. An alias stands for the very node that its anchor named, so
 * that a bomb of aliases costs no more than the bytes it is written in.
 */
public final class YamlFile {
  private static final int MAX_DEPTH = 20;

  /** Largest file, in bytes. */
  static final int MAX_BYTES = 64 * 1024 * 1024;

  private static final int LEAST_BUFFER = 1 << 10;
  private static final int MOST_BUFFER = 1 << 20;

  private final String name;
  private final Map<Anchor, YamlNode> anchors = new HashMap<>();

  private YamlFile(String name) {
    this.name = name;
  }

  /**
   * Reads a file.
   *
   * @param name the file as it was named, for messages
   * @throws DataException when it is not one strict YAML document
   */
  static YamlNode read(String name, byte[] bytes) {
    return find(name, bytes)
        .orElseThrow(() -> new DataException(name, "is empty; write at least deadlines: []"));
  }

  /**
   * Reads a file that may hold nothing but comments.
   *
   * @param name the file as it was named, for messages
   * @throws DataException when it is not one strict YAML document
   */
  public static Optional<YamlNode> find(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw new DataException(name, "is larger than 64 MB; split it");
    }
    var file = new YamlFile(name);
    var text = file.decode(bytes);
    try {
      return file.document(new Parse(settings(text.length())).parseString(text).iterator());
    } catch (MarkedYamlEngineException malformed) {
      int line = malformed.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      int column = malformed.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
      if (isIndentedByTab(text, line)) {
        throw new DataException(
            name, line, "is indented by a tab; YAML takes spaces alone: write two for each step");
      }
      throw new DataException(
          name,
          line,
          "is not YAML at column " + column + "; check indentation, quotes and brackets there");
    } catch (YamlEngineException malformed) {
      throw new DataException(
          name, "is not YAML 1.2; check for directives, and for characters that cannot be printed");
    }
  }

  /**
   * The reader's cost is the square of a text's length over its buffer: a large text needs a large
   * one.
   */
  private static LoadSettings settings(int length) {
    return LoadSettings.builder()
        .setCodePointLimit(Integer.MAX_VALUE)
        .setBufferSize(Math.clamp(length, LEAST_BUFFER, MOST_BUFFER))
        .build();
  }

  private static boolean isIndentedByTab(String text, int line) {
    return text.lines()
        .skip(line - 1L)
        .findFirst()
        .filter(shown -> shown.stripLeading().length() < shown.length())
        .filter(shown ->
            shown.substring(0, shown.length() - shown.stripLeading().length()).indexOf('\t') >= 0)
        .isPresent();
  }

  private String decode(byte[] bytes) {
    return Utf8Text.of(bytes).orElseThrow(() -> new DataException(name, Utf8Text.REFUSED));
  }

  private Optional<YamlNode> document(Iterator<Event> events) {
    Optional<YamlNode> document = Optional.empty();
    while (events.hasNext()) {
      var event = events.next();
      switch (event.getEventId()) {
        case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
        default -> {
          if (document.isPresent()) {
            throw refused(event, "begins a second document; one file holds one");
          }
          document = Optional.of(node(event, events, 0));
        }
      }
    }
    return document.filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.isNull()));
  }

  private YamlNode node(Event event, Iterator<Event> events, int depth) {
    if (depth > MAX_DEPTH) {
      throw refused(event, "nests deeper than " + MAX_DEPTH + " levels; no field does");
    }
    if (event instanceof AliasEvent alias) {
      return aliased(alias);
    }
    var node =
        switch (event) {
          case ScalarEvent scalar -> scalar(scalar);
          case SequenceStartEvent start -> sequence(start, events, depth);
          case MappingStartEvent start -> mapping(start, events, depth);
          default -> throw refused(event, "is not YAML that a data file holds");
        };
    ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
    return node;
  }

  private YamlNode aliased(AliasEvent alias) {
    var node = anchors.get(alias.getAlias());
    if (node == null) {
      throw refused(
          alias,
          MappingReader.shown("*" + alias.getAlias())
              + " names nothing before it; define the anchor first");
    }
    return node;
  }

  private YamlNode scalar(ScalarEvent event) {
    requireNoTag(event, event.getTag());
    return new YamlNode.Scalar(
        event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN, line(event));
  }

  private YamlNode sequence(SequenceStartEvent start, Iterator<Event> events, int depth) {
    requireNoTag(start, start.getTag());
    List<YamlNode> entries = new ArrayList<>();
    for (var event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      entries.add(node(event, events, depth + 1));
    }
    return new YamlNode.Sequence(entries, line(start));
  }

  private YamlNode mapping(MappingStartEvent start, Iterator<Event> events, int depth) {
    requireNoTag(start, start.getTag());
    var fields = new LinkedHashMap<String, YamlNode.Field>();
    for (var event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      if (!(node(event, events, depth + 1) instanceof YamlNode.Scalar key)) {
        throw refused(event, "is not the name of a field; names are plain words");
      }
      var value = node(events.next(), events, depth + 1);
      if (fields.putIfAbsent(key.text(), new YamlNode.Field(line(event), value)) != null) {
        throw refused(event, MappingReader.shown(key.text()) + " stands twice; keep one of them");
      }
    }
    return new YamlNode.Mapping(fields, line(start));
  }

  private void requireNoTag(Event event, Optional<String> tag) {
    if (tag.isPresent()) {
      throw refused(event, "bears a tag (!); write the plain value");
    }
  }

  private DataException refused(Event event, String problem) {
    return new DataException(name, line(event), problem);
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
