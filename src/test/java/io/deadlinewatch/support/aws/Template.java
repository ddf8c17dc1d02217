package io.deadlinewatch.support.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A part of {@code template.yaml}, so that tests stand on what is deployed and not on a copy of it.
 *
 * <p>Scalars are texts. A short tag reads as its long form: {@code !Ref X} is {@code {Ref: X}}.
 */
public record Template(String path, Object value) {

  /** The whole template of this project. */
  public static Template read() {
    return read(ScalarNode::getValue);
  }

  /** The same with whole numbers and truth values as what they are, for CloudFormation. */
  public static Template readTyped() {
    return read(Template::typed);
  }

  private static Template read(Function<ScalarNode, Object> scalars) {
    Path file = Path.of(System.getProperty("basedir", ".")).resolve("template.yaml");
    try (var in = Files.newInputStream(file)) {
      var root = new Compose(LoadSettings.builder().build()).composeInputStream(in).orElseThrow();
      return new Template("template.yaml", plain(root, scalars));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the environment variables that a function, and no other, is given. */
  public static Set<String> variables(String function) {
    return read().get("Resources", function, "Properties", "Environment", "Variables").keys();
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

  /**
   * The properties of each resource of a type, by its name, in the template's order.
   *
   * @throws IllegalStateException where there is none: a test over nothing would prove nothing
   */
  public Map<String, Template> ofType(String type) {
    Map<String, Template> found = new LinkedHashMap<>();
    var resources = get("Resources");
    for (String name : resources.keys()) {
      if (resources.get(name, "Type").text().equals(type)) {
        found.put(name, resources.get(name, "Properties"));
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException(path + " has no " + type);
    }
    return found;
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

  private static Object typed(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getTag().equals(Tag.INT)) {
      return Long.valueOf(text);
    }
    return scalar.getTag().equals(Tag.BOOL) ? (Object) Boolean.valueOf(text) : text;
  }

  private static Object plain(Node node, Function<ScalarNode, Object> scalars) {
    String tag = node.getTag().getValue();
    Object untagged =
        switch (node) {
          case ScalarNode scalar -> scalars.apply(scalar);
          case SequenceNode list ->
              list.getValue().stream().map(item -> plain(item, scalars)).toList();
          case MappingNode mapping -> entries(mapping, scalars);
          default -> throw new IllegalStateException("unexpected " + node);
        };
    return tag.startsWith("!") ? Map.of(longForm(tag.substring(1)), untagged) : untagged;
  }

  private static String longForm(String tag) {
    return tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
  }

  private static Map<String, Object> entries(
      MappingNode mapping, Function<ScalarNode, Object> scalars) {
    Map<String, Object> entries = new LinkedHashMap<>();
    for (var entry : mapping.getValue()) {
      String key = plain(entry.getKeyNode(), scalars).toString();
      if (entries.put(key, plain(entry.getValueNode(), scalars)) != null) {
        throw new IllegalStateException("template.yaml says " + key + " twice in one place");
      }
    }
    return entries;
  }
}
