package io.deadlinewatch.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A part of {@code template.yaml}, so that tests stand on what is deployed and not on a copy of it.
 *
 * <p>Scalars are texts. A short tag reads as its long form: {@code !Ref X} is {@code {Ref: X}}.
 */
public record Template(String path, Object value) {

  /** The whole template of this project. */
  public static Template read() {
    Path file = Path.of(System.getProperty("basedir", ".")).resolve("template.yaml");
    try (var in = Files.newInputStream(file)) {
      var root = new Compose(LoadSettings.builder().build()).composeInputStream(in).orElseThrow();
      return new Template("template.yaml", plain(root));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What these keys lead to, one inside the other; the error names the first that is missing. */
  public Template get(String... keys) {
    Template part = this;
    for (String key : keys) {
      Object inner = part.map().get(key);
      if (inner == null) {
        throw new IllegalStateException(part.path + " has no " + key);
      }
      part = new Template(part.path + "." + key, inner);
    }
    return part;
  }

  /** Whether it says this. */
  public boolean has(String key) {
    return map().containsKey(key);
  }

  /** What it says something of. */
  public Set<String> keys() {
    return map().keySet();
  }

  /** The parts of a list. */
  public List<Template> items() {
    return list().stream().map(item -> new Template(path + "[]", item)).toList();
  }

  /** A scalar. */
  public String text() {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalStateException(path + " is not a text: " + value);
  }

  /** A scalar that is a whole number. */
  public int number() {
    return Integer.parseInt(text());
  }

  /** A list of texts; CloudFormation takes a single text for a list of one. */
  public List<String> texts() {
    return value instanceof String text
        ? List.of(text)
        : items().stream().map(Template::text).toList();
  }

  /** This part and all within it, outermost first. */
  public List<Template> all() {
    List<Template> parts = new ArrayList<>();
    parts.add(this);
    if (value instanceof Map<?, ?>) {
      keys().forEach(key -> parts.addAll(get(key).all()));
    } else if (value instanceof List<?>) {
      items().forEach(item -> parts.addAll(item.all()));
    }
    return parts;
  }

  /** Whether it has keys. */
  public boolean isMap() {
    return value instanceof Map<?, ?>;
  }

  private Map<String, Object> map() {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> entries = new LinkedHashMap<>();
      map.forEach((key, inner) -> entries.put(key.toString(), inner));
      return entries;
    }
    throw new IllegalStateException(path + " is not a map: " + value);
  }

  private List<?> list() {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new IllegalStateException(path + " is not a list: " + value);
  }

  private static Object plain(Node node) {
    String tag = node.getTag().getValue();
    Object untagged =
        switch (node) {
          case ScalarNode scalar -> scalar.getValue();
          case SequenceNode list -> list.getValue().stream().map(Template::plain).toList();
          case MappingNode mapping -> entries(mapping);
          default -> throw new IllegalStateException("unexpected " + node);
        };
    return tag.startsWith("!") ? Map.of(longForm(tag.substring(1)), untagged) : untagged;
  }

  private static String longForm(String tag) {
    return tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
  }

  private static Map<String, Object> entries(MappingNode mapping) {
    Map<String, Object> entries = new LinkedHashMap<>();
    for (var entry : mapping.getValue()) {
      String key = plain(entry.getKeyNode()).toString();
      if (entries.put(key, plain(entry.getValueNode())) != null) {
        throw new IllegalStateException("template.yaml says " + key + " twice in one place");
      }
    }
    return entries;
  }
}
